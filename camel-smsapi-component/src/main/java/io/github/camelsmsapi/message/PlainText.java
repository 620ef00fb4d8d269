// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads texts out of values whose printed form is what they mean: texts, characters, numbers, {@code true} and
 * {@code false}, constants of an enum, dates and times of {@code java.time}, dates of {@code java.sql}, ids and
 * addresses. What another object prints is for programmers, and is no text of a message.
 */
public final class PlainText {

    private static final int DIGITS_MAX = 1000;

    private PlainText() {
    }

    /** The text, without a byte order mark at its start; empty when the value is no text. */
    public static Optional<String> of(Object value) {
        if (value instanceof CharSequence text) {
            return Optional.of(Invisible.withoutByteOrderMark(text.toString()));
        }
        if (value instanceof Double || value instanceof Float) {
            return decimal((Number) value).map(BigDecimal::toPlainString);
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal).filter(PlainText::isWritten).map(BigDecimal::toPlainString);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof ZonedDateTime time) {
            return Optional.of(time.toOffsetDateTime().toString());
        }
        return isPrinted(value) ? Optional.of(value.toString()) : Optional.empty();
    }

    /** A number with a point; empty for what is infinite or none. */
    static Optional<BigDecimal> decimal(Number number) {
        return Double.isFinite(number.doubleValue())
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    /** Not 1E1000000000, whose zeros would fill the memory. */
    private static boolean isWritten(BigDecimal decimal) {
        return Math.abs((long) decimal.scale()) + decimal.precision() <= DIGITS_MAX;
    }

    private static boolean isPrinted(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof Character
                || value instanceof TemporalAccessor || value instanceof TemporalAmount || value instanceof java.sql.Date
                || value instanceof UUID || value instanceof URI || value instanceof URL || value instanceof Locale;
    }
}
