// SPDX-License-Identifier: Apache-2.0
/**
 * The control API under {@code /_simulator/}: looking at the records, moving the clock, changing the account. It is the
 * simulator's own and has no like at SMSAPI.
 */
package io.github.camelsmsapi.simulator.control;
