// SPDX-License-Identifier: Apache-2.0
/**
 * Messages that somebody sends to the account: they reach it by callbacks only (wire reference, sections 15 and 16.2).
 */
package io.github.camelsmsapi.simulator.incoming;
