// SPDX-License-Identifier: Apache-2.0
/**
 * Look-ups of numbers: {@code hlr.do} and {@code hlrsync.do} (wire reference, section 5). No message is booked here.
 */
package io.github.camelsmsapi.simulator.hlr;
