// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.internal.client.Json;

import static io.github.camelsmsapi.error.SmsapiErrorCode.IDX_TOO_LONG;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_DATE;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_NOTIFY_URL;
import static io.github.camelsmsapi.error.SmsapiErrorCode.NOTIFY_URL_IN_BULK;
import static io.github.camelsmsapi.error.SmsapiErrorCode.NO_VALID_RECIPIENT;
import static io.github.camelsmsapi.error.SmsapiErrorCode.SCHEDULED_TOO_FAR;
import static io.github.camelsmsapi.error.SmsapiErrorCode.WRONG_NUMBER_OF_IDX;

/** What holds for every kind of message (wire reference, sections 2.1 to 2.12). */
enum MessageRule implements SendRule {

    RECIPIENT(NO_VALID_RECIPIENT) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.recipients().isEmpty() && !message.has("group"),
                    () -> "the message has no recipient; " + adviceFor(message.text()));
        }
    },

    NUMBER(NO_VALID_RECIPIENT) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.first(message.recipients(), number -> !Recipients.isNumber(number))
                    .map(number -> "'" + Masked.number(number) + "' (" + number.length()
                                   + " characters) is no phone number of 8 to 16 digits; set the option to, or the header CamelSmsapiTo");
        }
    },

    IDX_COUNT(WRONG_NUMBER_OF_IDX) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            var idx = message.idx().size();
            var recipients = message.recipients().size();
            return SendRule.when(idx > 0 && recipients > 0 && idx != recipients,
                    () -> idx + " idx for " + recipients + " recipients; set as many in CamelSmsapiIdx, separated by |");
        }
    },

    IDX_EMPTY(WRONG_NUMBER_OF_IDX) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(SendRule.first(message.idx(), String::isBlank).isPresent(),
                    () -> "an idx is empty, by which no repetition would be noticed; set CamelSmsapiIdx, or leave it out");
        }
    },

    IDX_COMMA(WRONG_NUMBER_OF_IDX) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.first(message.idx(), idx -> idx.indexOf(',') >= 0)
                    .map(idx -> "the idx '" + Masked.numbersIn(idx)
                                + "' has a comma, at which delivery reports would be taken apart; set CamelSmsapiIdx");
        }
    },

    IDX_CONTROL_CHARACTER(WRONG_NUMBER_OF_IDX) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.first(message.idx(), Unprintable::isIn)
                    .map(idx -> idx.codePoints().filter(Unprintable::isOne).findFirst().orElseThrow())
                    .map(sign -> "an idx has the control character U+" + String.format("%04X", sign)
                                 + ", with which it comes back in no delivery report; set CamelSmsapiIdx");
        }
    },

    IDX_LENGTH(IDX_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.first(message.idx(), idx -> idx.length() > IDX_MAX)
                    .map(idx -> "an idx has " + idx.length() + " characters, " + IDX_MAX + " are allowed; set CamelSmsapiIdx");
        }
    },

    DATE(INVALID_DATE) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.date().filter(EARLIEST::isAfter)
                    .map(date -> "date=" + date + " is before " + EARLIEST + ", and looks like a value that is not set;"
                                 + " leave the option date out to send at once");
        }
    },

    SCHEDULE(SCHEDULED_TOO_FAR) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.date().filter(date -> date.isAfter(now.plus(SCHEDULE_MAX)))
                    .map(date -> "date=" + date + " is more than 3 months ahead");
        }
    },

    NOTIFY_URL(INVALID_NOTIFY_URL) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.get("notify_url").filter(url -> !isAddress(url))
                    .map(url -> "notifyUrl is no http or https URL: " + Masked.numbersIn(url));
        }
    },

    NOTIFY_BULK(NOTIFY_URL_IN_BULK) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.has("notify_url") && message.recipients().size() > 1,
                    () -> "notifyUrl goes with a single recipient; register a callback by webhook:smsapi:reports instead");
        }
    };

    private static final int IDX_MAX = 255;
    private static final Instant EARLIEST = Instant.ofEpochSecond(1_000_000_000);
    private static final Duration SCHEDULE_MAX = Duration.ofDays(92);

    private final SmsapiErrorCode code;

    MessageRule(SmsapiErrorCode code) {
        this.code = code;
    }

    @Override
    public SmsapiErrorCode code() {
        return code;
    }

    private static String adviceFor(String text) {
        return Json.parse(text).isPresent()
                ? "its body is JSON text, which is sent as it is: unmarshal it, by unmarshal().json() or"
                  + " convertBodyTo(SmsMessage.class)"
                : "set the option to or group, or the header CamelSmsapiTo";
    }

    private static boolean isAddress(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
