// SPDX-License-Identifier: Apache-2.0
/**
 * The error policies: the route configuration that carries out the reaction to each code. Nothing here makes requests;
 * it sees exceptions and exchanges.
 */
package io.github.camelsmsapi.policy;
