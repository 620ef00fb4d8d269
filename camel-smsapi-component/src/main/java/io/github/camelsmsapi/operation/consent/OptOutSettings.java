// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.consent;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What those see who unsubscribe (wire reference, section 14). What SMSAPI does not say is null.
 *
 * @param brand the name of the sender, up to 255 characters
 */
public record OptOutSettings(String brand) implements SmsapiResult {
}
