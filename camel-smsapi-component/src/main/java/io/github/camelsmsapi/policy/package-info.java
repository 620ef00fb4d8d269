// SPDX-License-Identifier: Apache-2.0
/**
 * What is done about failures: the route configuration that carries out each code's reaction. Nothing here makes
 * requests; it sees exceptions and exchanges.
 */
package io.github.camelsmsapi.policy;
