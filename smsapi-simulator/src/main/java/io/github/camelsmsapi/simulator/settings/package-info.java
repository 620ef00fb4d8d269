// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that can be set before the simulator starts; each setting is declared once and serves the command line and
 * the library alike. What the wire reference does not know about the real gateway is a setting here, with the likeliest
 * value as its default.
 */
package io.github.camelsmsapi.simulator.settings;
