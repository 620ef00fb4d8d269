// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sender of RCS messages (wire reference, section 14).
 *
 * @param id     what the option {@code sender} of {@code rcs/send} takes
 * @param sender its name
 */
public record RcsSender(String id, String sender) implements SmsapiResult {
}
