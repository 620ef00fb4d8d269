// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Takes a single value that cannot be read as missing, so that an unusual field does not cost the rest of an answer;
 * {@code "1"} as a flag, and {@code +0200} as an offset.
 */
final class LenientReading extends DeserializationProblemHandler {

    private static final DateTimeFormatter WITHOUT_COLON = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendOffset("+HHMM", "+0000").toFormatter(Locale.ROOT);

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String value, String failure) {
        if (targetType == Boolean.class || targetType == boolean.class) {
            return "1".equals(value);
        }
        return targetType == Instant.class ? time(value) : null;
    }

    private static Instant time(String value) {
        try {
            return OffsetDateTime.parse(value, WITHOUT_COLON).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> targetType, Number value, String failure) {
        return null;
    }
}
