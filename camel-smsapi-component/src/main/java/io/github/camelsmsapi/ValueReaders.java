// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.message.Moments;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.message.Recipients;
import io.github.camelsmsapi.message.Unprintable;
import io.github.camelsmsapi.message.UnreadableValueException;
import io.github.camelsmsapi.operation.Parameter;

/**
 * Reads plain values as what the parameters mean that they are for: phone numbers with the prefix of a country, times
 * in a time zone.
 *
 * @param strict whether a text that cannot be read is refused, instead of being left to SMSAPI
 */
record ValueReaders(Numbering numbering, Moments moments, boolean strict) {

    /**
     * The readers that the options ask for.
     *
     * @throws IllegalArgumentException when there is no such country or time zone
     */
    static ValueReaders of(SmsapiConfiguration options) {
        return new ValueReaders(options.numbering(), Moments.in(zone(options.getTimeZone())), options.isValidate());
    }

    private static ZoneId zone(String id) {
        try {
            return id == null ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("timeZone=" + id + " is no time zone; expected is one such as Europe/Warsaw");
        }
    }

    /**
     * The value as what the parameter means.
     *
     * @throws UnreadableValueException when it cannot be read as such
     */
    Object read(Parameter parameter, Object value) {
        try {
            return switch (parameter.type()) {
                case PHONES -> Recipients.read(value, numbering);
                case DATE -> moments.read(value);
                case DATE_OR_DURATION -> moments.readOrDuration(value);
                case TEXT, PER_RECIPIENT -> withoutControls(value);
                default -> value;
            };
        } catch (UnreadableValueException unreadable) {
            if (!strict && value instanceof String) {
                return value;
            }
            throw unreadable;
        }
    }

    private static Object withoutControls(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(ValueReaders::withoutControls);
        } else if (value instanceof String text) {
            Unprintable.in(text).ifPresent(found -> {
                throw new UnreadableValueException(SmsapiErrorCode.INVALID_REQUEST, "a text with " + found);
            });
        }
        return value;
    }
}
