// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A field of the account's own, which each contact has (wire reference, section 9.1). What SMSAPI does not say is null.
 *
 * @param id   the id of the field
 * @param name its name, by which a contact holds its value
 * @param type {@code text}, {@code date}, {@code email}, {@code phone_number} or {@code number}, in small or capital
 *             letters
 */
public record ContactField(String id, String name, String type) implements SmsapiResult {
}
