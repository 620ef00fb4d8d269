// SPDX-License-Identifier: Apache-2.0
/**
 * The error policies: the route configuration that carries out the reaction to each code. Nothing here calls SMSAPI but
 * to query the balance, through an endpoint.
 */
package io.github.camelsmsapi.policy;
