// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What any ledger can keep of a value, the same in memory and in a database. Every value can be kept: equal ones stay
 * equal, different ones different, and a ledger never fails because of what a report or a response says.
 */
final class Storable {

    static final int TEXT_MAX = 255;
    static final int RECIPIENT_MAX = 32;
    static final int REASON_MAX = 100;

    private static final int POINTS_SCALE = 6;
    private static final int POINTS_DIGITS = 14;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int MARK = 17;

    private Storable() {
    }

    /**
     * A text of at most {@code max} characters; null stays null. What is longer, or has characters that a database
     * refuses (control characters, halves of surrogate pairs), is cut and gets a fingerprint of the whole appended.
     */
    static String text(String text, int max) {
        if (text == null || text.length() <= max && isPlain(text)) {
            return text;
        }
        var cleaned = text.codePoints().map(Storable::orMark)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (cleaned.equals(text) && text.length() <= max) {
            return text;
        }
        var end = Math.min(cleaned.length(), max - MARK);
        if (end > 0 && Character.isHighSurrogate(cleaned.charAt(end - 1))) {
            end--;
        }
        return cleaned.substring(0, end) + '~' + fingerprint(text);
    }

    /** Whether no character can need a look: the quick way for nearly every text. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) || Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int orMark(int codePoint) {
        var refused = Character.getType(codePoint) == Character.SURROGATE || Character.isISOControl(codePoint);
        return refused ? '?' : codePoint;
    }

    private static String fingerprint(String text) {
        try {
            // UTF-16, for UTF-8 has one sign for all halves of surrogate pairs
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(hash, 0, (MARK - 1) / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /**
     * Rounds a price to six decimals. Returns null for no price, and for one with more than 14 digits before the point,
     * which is a mistake.
     */
    static BigDecimal points(BigDecimal points) {
        if (points == null) {
            return null;
        }
        var digits = (long) points.precision() - points.scale();
        if (points.signum() == 0 || digits < -POINTS_SCALE) {
            return BigDecimal.ZERO;
        }
        if (digits > POINTS_DIGITS) {
            return null;
        }
        var price = points.setScale(POINTS_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return price.precision() - price.scale() > POINTS_DIGITS ? null : price;
    }

    /** A moment to the microsecond, in the years 1 to 9999; null stays null. */
    static Instant time(Instant at) {
        if (at == null) {
            return null;
        }
        var within = at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
        return within.truncatedTo(ChronoUnit.MICROS);
    }

    /** A moment so long before or after another, within the years 1 to 9999. */
    static Instant time(Instant at, Duration later) {
        try {
            return time(at.plus(later));
        } catch (DateTimeException | ArithmeticException beyond) {
            return later.isNegative() ? EARLIEST : LATEST;
        }
    }

    /** The digits by which two ways of writing a number are compared: {@code 0048500100200} is {@code 48500100200}. */
    static String number(String recipient) {
        var digits = new StringBuilder(recipient.length());
        for (var i = 0; i < recipient.length(); i++) {
            var sign = recipient.charAt(i);
            if (sign >= '0' && sign <= '9' && (sign != '0' || digits.length() > 0)) {
                digits.append(sign);
            }
        }
        return digits.length() == 0 ? recipient : digits.toString();
    }
}
