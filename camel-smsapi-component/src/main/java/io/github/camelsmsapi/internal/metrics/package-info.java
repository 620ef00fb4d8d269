// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured, as Micrometer's meters. Used only where Micrometer is on the class path and a registry of it is
 * bound; nothing else may depend on it.
 */
package io.github.camelsmsapi.internal.metrics;
