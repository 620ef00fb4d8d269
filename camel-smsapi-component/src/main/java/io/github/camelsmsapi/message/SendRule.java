/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.message;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;

import static io.github.camelsmsapi.error.SmsapiErrorCode.DISCOUNT_TAG_MISSING;
import static io.github.camelsmsapi.error.SmsapiErrorCode.FLASH_WITH_SPECIAL_CHARACTERS;
import static io.github.camelsmsapi.error.SmsapiErrorCode.IDX_TOO_LONG;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_DATE;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_EXPIRATION_DATE;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_NOTIFY_URL;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_SENDER_NAME;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_TIME_RESTRICTION;
import static io.github.camelsmsapi.error.SmsapiErrorCode.INVALID_UDH;
import static io.github.camelsmsapi.error.SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG;
import static io.github.camelsmsapi.error.SmsapiErrorCode.NOTIFY_URL_IN_BULK;
import static io.github.camelsmsapi.error.SmsapiErrorCode.NO_VALID_RECIPIENT;
import static io.github.camelsmsapi.error.SmsapiErrorCode.SCHEDULED_TOO_FAR;
import static io.github.camelsmsapi.error.SmsapiErrorCode.TOO_MANY_PARTS;
import static io.github.camelsmsapi.error.SmsapiErrorCode.WRONG_NUMBER_OF_IDX;
import static io.github.camelsmsapi.error.SmsapiErrorCode.WRONG_NUMBER_OF_PARAMETERS;

/**
 * What SMSAPI would refuse and can be known before a call (wire reference, sections 2.1 to 2.15). A rule breaks only
 * where the refusal is certain: what depends on the account or on values that SMSAPI fills in is left to SMSAPI. Adding
 * a rule is adding a constant; the first broken one is told.
 */
enum SendRule {

    RECIPIENT(NO_VALID_RECIPIENT) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.recipients().isEmpty() && !message.has("group"),
                    "the message has no recipient; set the option to or group, or the header CamelSmsapiTo");
        }
    },

    NUMBER(NO_VALID_RECIPIENT) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.recipients().stream().filter(number -> !Recipients.isNumber(number)).findFirst()
                    .map(number -> "'" + Masked.number(number)
                                   + "' is no phone number of 8 to 16 digits; set the option to, or the header CamelSmsapiTo");
        }
    },

    CONTENT(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.text().isBlank() && !message.has("template"),
                    "the message has no text; set the body, or the option message or template");
        }
    },

    SPECIAL_CHARACTERS(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.flag("nounicode") && message.isSurelyUnicode(),
                    "the text has characters outside GSM-7 and nounicode is set; set normalize, or another text");
        }
    },

    LENGTH(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.surelyParts().filter(parts -> parts > PARTS_MAX)
                    .map(parts -> "the text has " + parts + " parts, " + PARTS_MAX + " are the most that SMSAPI knows");
        }
    },

    PARTS(TOO_MANY_PARTS) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            var allowed = message.flag("single") ? Optional.of(1) : message.get("max_parts").map(Integer::valueOf);
            return message.surelyParts().filter(parts -> allowed.isPresent() && parts > allowed.get())
                    .map(parts -> "the text has " + parts + " parts, " + allowed.get()
                                  + " allowed; set maxParts or single, or a shorter text");
        }
    },

    SENDER(INVALID_SENDER_NAME) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.get("from").filter(from -> !SENDER_NAME.matcher(from).matches())
                    .map(from -> "'" + Masked.numbersIn(from) + "' cannot be a sender name: up to 11 characters, or a number of"
                                 + " 8 to 16 digits; set the option from");
        }
    },

    FLASH(FLASH_WITH_SPECIAL_CHARACTERS) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.flag("flash") && message.isSurelyUnicode(),
                    "a flash message cannot have characters outside GSM-7; set normalize, or another text");
        }
    },

    PARAMETERS(WRONG_NUMBER_OF_PARAMETERS) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            var recipients = message.recipients().size();
            return Stream.of("param1", "param2", "param3", "param4")
                    .filter(name -> message.get(name).filter(values -> count(values) != recipients).isPresent()).findFirst()
                    .filter(any -> recipients > 0)
                    .map(name -> name + " has " + count(message.get(name).orElseThrow()) + " values for " + recipients
                                 + " recipients; separate as many by |");
        }
    },

    IDX_COUNT(WRONG_NUMBER_OF_IDX) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            var idx = message.idx().size();
            var recipients = message.recipients().size();
            return when(idx > 0 && recipients > 0 && idx != recipients,
                    idx + " idx for " + recipients + " recipients; set as many in CamelSmsapiIdx, separated by |");
        }
    },

    IDX_EMPTY(WRONG_NUMBER_OF_IDX) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.idx().stream().anyMatch(String::isBlank),
                    "an idx is empty, by which no repetition would be noticed; set CamelSmsapiIdx, or leave it out");
        }
    },

    IDX_COMMA(WRONG_NUMBER_OF_IDX) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.idx().stream().filter(idx -> idx.indexOf(',') >= 0).findFirst()
                    .map(idx -> "the idx '" + Masked.numbersIn(idx)
                                + "' has a comma, at which delivery reports would be taken apart; set CamelSmsapiIdx");
        }
    },

    IDX_LENGTH(IDX_TOO_LONG) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.idx().stream().filter(idx -> idx.length() > IDX_MAX).findFirst()
                    .map(idx -> "an idx has " + idx.length() + " characters, " + IDX_MAX + " are allowed; set CamelSmsapiIdx");
        }
    },

    TIME_RESTRICTION(INVALID_TIME_RESTRICTION) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.get("time_restriction")
                    .filter(value -> !List.of("follow", "ignore", "nearest_available").contains(value.toLowerCase()))
                    .map(value -> "timeRestriction=" + value + " is none of follow, ignore, nearest_available");
        }
    },

    UDH(INVALID_UDH) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.isBinary() && !HEX.matcher(message.get("udh").orElse("")).matches(),
                    "datacoding=bin needs udh as hex digits in pairs");
        }
    },

    DATE(INVALID_DATE) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return Stream.of("date", "expiration_date")
                    .filter(message::isNoTime).findFirst()
                    .map(name -> name + "=" + message.get(name).orElseThrow()
                                 + " is neither UNIX seconds nor ISO 8601; SMSAPI would send the message at once");
        }
    },

    SCHEDULE(SCHEDULED_TOO_FAR) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.time("date").filter(date -> date.isAfter(now.plus(SCHEDULE_MAX)))
                    .map(date -> "date=" + date + " is more than 3 months ahead");
        }
    },

    EXPIRY(INVALID_EXPIRATION_DATE) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            var sent = message.time("date").filter(now::isBefore).orElse(now);
            return message.time("expiration_date").filter(end -> end.isBefore(sent.plus(EXPIRY_MIN).minus(EXPIRY_TOLERANCE))
                    || end.isAfter(sent.plus(EXPIRY_MAX).plus(EXPIRY_TOLERANCE)))
                    .map(end -> "expirationDate=" + end + " is not 15 minutes to 72 hours after the send date " + sent);
        }
    },

    DISCOUNT_TAG(DISCOUNT_TAG_MISSING) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.has("discount_group") && !message.has("template")
                    && !CODE_TAG.matcher(message.text()).find(),
                    "the text lacks the tag [%code], where discountGroup puts its code");
        }
    },

    NOTIFY_URL(INVALID_NOTIFY_URL) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return message.get("notify_url").filter(url -> !isAddress(url))
                    .map(url -> "notifyUrl is no http or https URL: " + Masked.numbersIn(url));
        }
    },

    NOTIFY_BULK(NOTIFY_URL_IN_BULK) {
        @Override
        Optional<String> broken(SendRequest message, Instant now) {
            return when(message.has("notify_url") && message.recipients().size() > 1,
                    "notifyUrl goes with a single recipient; register a callback by webhook:smsapi:reports instead");
        }
    };

    private static final int PARTS_MAX = 10;
    private static final int IDX_MAX = 255;
    private static final Duration SCHEDULE_MAX = Duration.ofDays(92);
    private static final Duration EXPIRY_MIN = Duration.ofMinutes(15);
    private static final Duration EXPIRY_MAX = Duration.ofHours(72);
    private static final Duration EXPIRY_TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SENDER_NAME = Pattern.compile("[0-9]{8,16}|[\\w.\\-&@ %!+]{1,11}");
    private static final Pattern CODE_TAG = Pattern.compile("\\[%(code|kod)%?]");
    private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");

    private final SmsapiErrorCode code;

    SendRule(SmsapiErrorCode code) {
        this.code = code;
    }

    /** What is wrong with the message, with the value, the rule and the option to change; empty when nothing is. */
    abstract Optional<String> broken(SendRequest message, Instant now);

    /**
     * Checks a message by all rules.
     *
     * @throws SmsapiErrorException as SMSAPI would refuse it, marked as found before the call
     */
    static void check(SendRequest message, Instant now) {
        for (var rule : values()) {
            rule.broken(message, now).ifPresent(explanation -> {
                throw SmsapiErrorException.foundLocally(rule.code, explanation);
            });
        }
    }

    private static Optional<String> when(boolean broken, String explanation) {
        return broken ? Optional.of(explanation) : Optional.empty();
    }

    private static long count(String values) {
        return Arrays.stream(values.split("\\|", -1)).count();
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
