// SPDX-License-Identifier: Apache-2.0
/**
 * What was sent where (wire reference, section 14).
 */
package io.github.camelsmsapi.simulator.shipment;
