// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorCode;

import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_REQUEST;
import static io.github.camelsmsapi.error.SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG;

/** What holds for voice messages (wire reference, section 4). */
enum VmsRule implements SendRule {

    VOICE(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.get("tts").orElse("").isBlank() && !message.has("file") && message.file().isEmpty(),
                    () -> "there is nothing to say; set a text or audio as the body, or the option tts or file");
        }
    },

    TRIES(INVALID_REQUEST) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.get("try").filter(count -> !isBetween(count, 1, TRIES_MAX))
                    .map(count -> "tryCount=" + count + " is not 1 to " + TRIES_MAX);
        }
    },

    INTERVAL(INVALID_REQUEST) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.get("interval").filter(seconds -> !isBetween(seconds, INTERVAL_MIN, INTERVAL_MAX))
                    .map(seconds -> "interval=" + seconds + " is not " + INTERVAL_MIN + " to " + INTERVAL_MAX + " seconds");
        }
    };

    private static final int TRIES_MAX = 6;
    private static final int INTERVAL_MIN = 300;
    private static final int INTERVAL_MAX = 7200;

    private final SmsapiErrorCode code;

    VmsRule(SmsapiErrorCode code) {
        this.code = code;
    }

    @Override
    public SmsapiErrorCode code() {
        return code;
    }

    private static boolean isBetween(String number, int from, int to) {
        return number.matches("\\d{1,5}") && Integer.parseInt(number) >= from && Integer.parseInt(number) <= to;
    }
}
