// SPDX-License-Identifier: Apache-2.0
/**
 * The REST operations by which an account registers its callback addresses (wire reference, section 13). Nothing here
 * sends reports.
 */
package io.github.camelsmsapi.simulator.callback;
