// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.message.SmsText;

import static io.github.camelsmsapi.error.SmsapiErrorCode.DISCOUNT_TAG_MISSING;
import static io.github.camelsmsapi.error.SmsapiErrorCode.FLASH_WITH_SPECIAL_CHARACTERS;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_EXPIRATION_DATE;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_SENDER_NAME;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_TIME_RESTRICTION;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_UDH;
import static io.github.camelsmsapi.error.SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG;
import static io.github.camelsmsapi.error.SmsapiErrorCode.TOO_MANY_PARTS;
import static io.github.camelsmsapi.error.SmsapiErrorCode.WRONG_NUMBER_OF_PARAMETERS;

/** What holds for text messages (wire reference, sections 2.1 to 2.15). */
enum SmsRule implements SendRule {

    CONTENT(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.text().isBlank() && !message.has("template"),
                    () -> "the message has no text; set the body, or the option message or template");
        }
    },

    SPECIAL_CHARACTERS(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.flag("nounicode") && message.isSurelyUnicode(),
                    () -> "the text has characters outside GSM-7, the first of them "
                          + SmsText.of(message.text()).firstSpecial()
                          + ", and nounicode is set; set normalize, or another text");
        }
    },

    LENGTH(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.surelyParts().filter(parts -> parts > PARTS_MAX)
                    .map(parts -> "the text has " + parts + " parts, " + PARTS_MAX + " are the most that SMSAPI knows");
        }
    },

    PARTS(TOO_MANY_PARTS) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            var allowed = message.flag("single")
                    ? Optional.of(1)
                    : message.get("max_parts").filter(count -> count.matches("\\d{1,4}")).map(Integer::valueOf);
            return allowed.flatMap(most -> message.surelyParts()).filter(parts -> parts > allowed.get())
                    .map(parts -> "the text has " + parts + " parts, " + allowed.get()
                                  + " allowed; set maxParts or single, or a shorter text");
        }
    },

    SENDER(INVALID_SENDER_NAME) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.get("from").filter(from -> !SENDER_NAME.matcher(from).matches())
                    .map(from -> "'" + Masked.numbersIn(from) + "' cannot be a sender name: up to 11 characters, or a number of"
                                 + " 8 to 16 digits; set the option from");
        }
    },

    FLASH(FLASH_WITH_SPECIAL_CHARACTERS) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.flag("flash") && message.isSurelyUnicode(),
                    () -> "a flash message cannot have characters outside GSM-7, the first of them "
                          + SmsText.of(message.text()).firstSpecial()
                          + "; set normalize, or another text");
        }
    },

    PARAMETERS(WRONG_NUMBER_OF_PARAMETERS) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            var recipients = message.recipients().size();
            return SendRule.first(FIELDS, name -> recipients > 0 && message.has(name)
                    && count(message.get(name).orElseThrow()) != recipients)
                    .map(name -> name + " has " + count(message.get(name).orElseThrow()) + " values for " + recipients
                                 + " recipients; separate as many by |");
        }
    },

    TIME_RESTRICTION(INVALID_TIME_RESTRICTION) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return message.get("time_restriction")
                    .filter(value -> !List.of("follow", "ignore", "nearest_available").contains(value.toLowerCase()))
                    .map(value -> "timeRestriction=" + value + " is not one of follow, ignore, nearest_available");
        }
    },

    UDH(INVALID_UDH) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.isBinary() && !HEX.matcher(message.get("udh").orElse("")).matches(),
                    () -> "datacoding=bin needs udh as hex digits in pairs");
        }
    },

    EXPIRY(INVALID_EXPIRATION_DATE) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            var sent = message.sendTime(now);
            return message.expiry(now).filter(end -> end.isBefore(sent.plus(EXPIRY_MIN).minus(EXPIRY_TOLERANCE))
                    || end.isAfter(sent.plus(EXPIRY_MAX).plus(EXPIRY_TOLERANCE)))
                    .map(end -> "expirationDate=" + end + " is not 15 minutes to 72 hours after the send date " + sent);
        }
    },

    DISCOUNT_TAG(DISCOUNT_TAG_MISSING) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.has("discount_group") && !message.has("template")
                    && !CODE_TAG.matcher(message.text()).find(),
                    () -> "the text lacks the tag [%code], where discountGroup puts its code");
        }
    };

    private static final List<String> FIELDS = List.of("param1", "param2", "param3", "param4");
    private static final int PARTS_MAX = 10;
    private static final Duration EXPIRY_MIN = Duration.ofMinutes(15);
    private static final Duration EXPIRY_MAX = Duration.ofHours(72);
    private static final Duration EXPIRY_TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SENDER_NAME = Pattern.compile("[0-9]{8,16}|[\\w.\\-&@ %!+]{1,11}");
    private static final Pattern CODE_TAG = Pattern.compile("\\[%(code|kod)%?]");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");

    private final SmsapiErrorCode code;

    SmsRule(SmsapiErrorCode code) {
        this.code = code;
    }

    @Override
    public SmsapiErrorCode code() {
        return code;
    }

    private static long count(String values) {
        return Arrays.stream(values.split("\\|", -1)).count();
    }
}
