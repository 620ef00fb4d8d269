// SPDX-License-Identifier: Apache-2.0
/**
 * Start options of the server, the rules of the gateway, delivery and faults; those of the account are in
 * {@code AccountOptions}. Each is described once, by its option, and serves the command line and the library alike.
 * What the wire reference does not know about the real gateway is a setting here, with the likeliest value as its
 * default.
 */
package io.github.camelsmsapi.simulator.settings;
