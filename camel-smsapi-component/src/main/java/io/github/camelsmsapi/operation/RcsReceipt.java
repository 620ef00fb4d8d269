// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An RCS message that SMSAPI has accepted (wire reference, section 14).
 *
 * @param id the id of the message
 */
public record RcsReceipt(String id) implements SmsapiResult {
}
