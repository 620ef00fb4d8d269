// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorCode;

import static io.github.camelsmsapi.error.SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG;

/** What holds for multimedia messages (wire reference, section 3). */
enum MmsRule implements SendRule {

    SMIL(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.get("smil").orElse("").isBlank(),
                    () -> "the message has no SMIL document; set the body, or the option smil");
        }
    };

    private final SmsapiErrorCode code;

    MmsRule(SmsapiErrorCode code) {
        this.code = code;
    }

    @Override
    public SmsapiErrorCode code() {
        return code;
    }
}
