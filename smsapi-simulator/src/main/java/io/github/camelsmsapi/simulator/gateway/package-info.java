// SPDX-License-Identifier: Apache-2.0
/**
 * The whole state of the simulated gateway, how it is made and how it begins anew. Nothing here knows how requests
 * arrive.
 */
package io.github.camelsmsapi.simulator.gateway;
