// SPDX-License-Identifier: Apache-2.0
/**
 * The blacklist and the opt-outs (wire reference, sections 11 and 14).
 */
package io.github.camelsmsapi.simulator.numberlist;
