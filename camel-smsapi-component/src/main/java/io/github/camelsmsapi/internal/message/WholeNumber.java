// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads whole numbers out of number types: all of an integral type, and those of the others that are whole and exact. A
 * double shows up to 15 digits as they were meant, a float holds each whole number up to 2<sup>24</sup>; beyond that a
 * neighbour may have been meant.
 */
public final class WholeNumber {

    private static final double EXACT_DOUBLE = 1e15;
    private static final float EXACT_FLOAT = 1 << 24;
    private static final int LONGEST = 20;

    private WholeNumber() {
    }

    /** Returns the whole number; empty when the value is no whole number, or not exact. */
    public static Optional<BigInteger> of(Number number) {
        if (number instanceof Double real) {
            return Math.abs(real) < EXACT_DOUBLE ? whole(BigDecimal.valueOf(real)) : Optional.empty();
        }
        if (number instanceof Float real) {
            return Math.abs(real) <= EXACT_FLOAT ? whole(new BigDecimal(real)) : Optional.empty();
        }
        if (number instanceof BigDecimal decimal) {
            return whole(decimal);
        }
        if (number instanceof BigInteger integer) {
            return Optional.of(integer);
        }
        return isIntegral(number) ? Optional.of(BigInteger.valueOf(number.longValue())) : Optional.empty();
    }

    private static boolean isIntegral(Number number) {
        return number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
                || number instanceof AtomicLong || number instanceof AtomicInteger;
    }

    private static Optional<BigInteger> whole(BigDecimal decimal) {
        var plain = decimal.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= LONGEST
                ? Optional.of(plain.toBigIntegerExact())
                : Optional.empty();
    }
}
