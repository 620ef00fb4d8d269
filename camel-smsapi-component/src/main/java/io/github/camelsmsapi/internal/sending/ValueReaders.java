// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Collection;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.PhoneNumbers;
import io.github.camelsmsapi.internal.message.Recipients;
import io.github.camelsmsapi.internal.message.Unprintable;
import io.github.camelsmsapi.internal.message.UnreadableValueException;
import io.github.camelsmsapi.internal.operation.Parameter;

/**
 * Reads plain values as what the parameters mean that they are for: phone numbers with the prefix of a country, times
 * in a time zone.
 *
 * @param strict whether a text that cannot be read is refused, instead of being left to SMSAPI
 */
record ValueReaders(PhoneNumbers phoneNumbers, Moments moments, boolean strict) {

    static ValueReaders of(SendOptions options) {
        return new ValueReaders(options.phoneNumbers(), options.moments(), options.validate());
    }

    /**
     * The value as what the parameter means.
     *
     * @throws UnreadableValueException when it cannot be read as such
     */
    Object read(Parameter parameter, Object value) {
        try {
            return switch (parameter.type()) {
                case PHONES -> Recipients.read(value, phoneNumbers);
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
