// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.Collection;
import java.util.regex.Pattern;

/** Hides personal data in what people and machines may read later: logs, exceptions, URIs. */
public final class Masked {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s\\p{Z}\\p{Pd}\\p{Cf}\\ufe00-\\ufe0f().\\-/]{0,3}\\d){6,}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("\\D");
    private static final int HEAD = 5;
    private static final int TAIL = 3;
    private static final int HIDDEN = 3;

    private Masked() {
    }

    /**
     * A phone number of which the last three digits can be read and as many of the first five as leave three hidden:
     * {@code 48500***200}, {@code 500***200}; an empty text for null.
     */
    public static String number(String number) {
        if (number == null) {
            return "";
        }
        return number.length() <= HEAD + TAIL
                ? "***"
                : number.substring(0, Math.min(HEAD, number.length() - TAIL - HIDDEN)) + "***"
                  + number.substring(number.length() - TAIL);
    }

    /** A text in which whatever looks like a phone number, with or without characters between the digits, is masked. */
    public static String numbersIn(String text) {
        return NUMBER.matcher(text).replaceAll(found -> number(BETWEEN_DIGITS.matcher(found.group()).replaceAll("")));
    }

    /** A text in which these numbers are masked wherever they stand as they are, whatever is around them. */
    public static String without(String text, Collection<String> numbers) {
        var rest = text;
        for (var number : numbers) {
            if (!number.isBlank()) {
                rest = rest.replace(number, number(number));
            }
        }
        return rest;
    }
}
