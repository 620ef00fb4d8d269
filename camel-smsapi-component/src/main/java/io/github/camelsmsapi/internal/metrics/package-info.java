// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured, as Micrometer's meters. Only the component uses it, where Micrometer is on the class path and a
 * registry is bound.
 */
package io.github.camelsmsapi.internal.metrics;
