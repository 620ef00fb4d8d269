// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.sender;

import java.util.Optional;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A template of messages (wire reference, section 8).
 *
 * @param id        the id of the template; of those available through others, none
 * @param name      its name, which {@code sms/send} takes as {@code template}
 * @param template  the text
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(Optional<String> id, String name, Optional<String> template, boolean normalize) implements SmsapiResult {
}
