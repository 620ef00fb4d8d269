// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.sender;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A template of messages (wire reference, section 8). What SMSAPI does not say is null.
 *
 * @param id        the id of the template; of those available through others, none
 * @param name      its name, which {@code sms/send} takes as {@code template}
 * @param template  the text
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(String id, String name, String template, boolean normalize) implements SmsapiResult {
}
