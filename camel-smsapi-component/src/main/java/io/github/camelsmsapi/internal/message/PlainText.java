// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads texts out of values whose printed form is what they mean: texts, characters, numbers, {@code true} and
 * {@code false}, constants of an enum, dates and times of {@code java.time}, dates of {@code java.sql}, ids and
 * addresses. What another object prints is for programmers, and is no text of a message.
 * <p>
 * A {@code double} and a {@code float} have no trailing zeros: {@code 17.0} is {@code 17}. A {@link BigDecimal} keeps
 * those it has.
 */
public final class PlainText {

    private static final int DIGITS_MAX = 1000;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    private PlainText() {
    }

    /** The text, without a byte order mark at its start; empty when the value is no text. */
    public static Optional<String> of(Object value) {
        if (value instanceof CharSequence text) {
            return Optional.of(Invisible.withoutByteOrderMark(text.toString()));
        }
        if (value instanceof Double || value instanceof Float) {
            return decimal((Number) value).map(PlainText::withoutZeros);
        }
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal).filter(PlainText::isWritten).map(BigDecimal::toPlainString);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof Number number && !number.getClass().getName().startsWith("java.")) {
            return Optional.of(number.toString()).filter(text -> DECIMAL.matcher(text).matches());
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

    private static String withoutZeros(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
