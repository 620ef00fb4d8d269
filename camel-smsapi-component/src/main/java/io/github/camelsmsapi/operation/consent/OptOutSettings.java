// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.consent;

import java.util.Optional;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What those see who unsubscribe (wire reference, section 14).
 *
 * @param brand the name of the sender, up to 255 characters
 */
public record OptOutSettings(Optional<String> brand) implements SmsapiResult {
}
