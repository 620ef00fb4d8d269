// SPDX-License-Identifier: Apache-2.0
/**
 * The whole state of the simulated gateway in one place, so that it can be thrown away and begun anew. Nothing here
 * knows how requests arrive.
 */
package io.github.camelsmsapi.simulator.gateway;
