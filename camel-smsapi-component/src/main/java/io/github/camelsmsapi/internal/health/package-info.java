// SPDX-License-Identifier: Apache-2.0
/**
 * Checks login, service and balance for health checks and the developer console. Keeps the result for a while, so that
 * no message waits for it.
 */
package io.github.camelsmsapi.internal.health;
