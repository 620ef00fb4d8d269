// SPDX-License-Identifier: Apache-2.0
/**
 * Codes that prove who has a phone (wire reference, section 12). The text that carries a code is an ordinary booked
 * message.
 */
package io.github.camelsmsapi.simulator.mfa;
