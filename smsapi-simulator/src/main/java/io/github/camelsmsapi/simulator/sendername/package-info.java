// SPDX-License-Identifier: Apache-2.0
/**
 * Sender names by both of their interfaces, {@code sender.do} and {@code /sms/sendernames} (wire reference, section 7).
 * What they are and who may use them is decided in the panel.
 */
package io.github.camelsmsapi.simulator.sendername;
