// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a filter compares with: a value alone, or a function of it such as {@code gt(2022-06-24)} or
 * {@code between(2022-06-24, 2022-06-25)} (wire reference, section 9.1).
 */
record Comparison(Operator operator, String value, String end) {

    private static final Pattern FUNCTION = Pattern.compile("(eq|eqi|lt|lte|gt|gte)\\((.*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("between\\((.*?),(.*)\\)");

    private static final int LONGEST_FUNCTION = 1_000;

    /** How the two sides are compared. */
    enum Operator {
        PLAIN,
        EQ,
        EQI,
        LT,
        LTE,
        GT,
        GTE,
        BETWEEN
    }

    static Comparison of(String text) {
        if (text.length() > LONGEST_FUNCTION) {
            return new Comparison(Operator.PLAIN, text.trim(), "");
        }
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new Comparison(Operator.BETWEEN, between.group(1).trim(), between.group(2).trim());
        }
        var function = FUNCTION.matcher(text);
        return function.matches()
                ? new Comparison(
                        Operator.valueOf(function.group(1).toUpperCase(Locale.ROOT)), function.group(2).trim(), "")
                : new Comparison(Operator.PLAIN, text.trim(), "");
    }

    /** Compares as a filter does whose plain form means the whole value, in whatever case. */
    boolean equalTo(String actual) {
        return operator == Operator.PLAIN ? actual.equalsIgnoreCase(value) : holdsFor(actual);
    }

    /** Compares as a filter does whose plain form means a part of the value, in whatever case. */
    boolean like(String actual) {
        return operator == Operator.PLAIN
                ? actual.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)) : holdsFor(actual);
    }

    private boolean holdsFor(String actual) {
        var order = actual.compareTo(value);
        return switch (operator) {
            case PLAIN, EQ -> order == 0;
            case EQI -> actual.equalsIgnoreCase(value);
            case LT -> order < 0;
            case LTE -> order <= 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
            case BETWEEN -> order >= 0 && actual.compareTo(end) <= 0;
        };
    }
}
