// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * Phone numbers as SMSAPI wants them: digits only, with country prefix (wire reference, section 2.2). Several stand in
 * a text separated by commas or semicolons, in a collection, or in an array.
 */
public final class Recipients {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private Recipients() {
    }

    /** The numbers in their order; what cannot be read as one stays as it is written. */
    public static List<String> of(Object value) {
        return numbers(value, one -> PhoneNumbers.PLAIN.onTheWire(one).orElse(one.toString()));
    }

    /**
     * The numbers in their order, with the prefix of the numbering's country where they lack one.
     *
     * @throws UnreadableValueException with code 13 for what is not surely a phone number
     */
    public static List<String> read(Object value, PhoneNumbers numbering) {
        return numbers(value, one -> numbering.onTheWire(one).orElseThrow(() -> unreadable(one)));
    }

    private static List<String> numbers(Object value, Function<Object, String> reader) {
        var numbers = new ArrayList<String>(1);
        read(value, reader, numbers);
        return List.copyOf(numbers);
    }

    private static boolean isSeveral(String text) {
        return text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    }

    private static UnreadableValueException unreadable(Object value) {
        var shown = value instanceof CharSequence || value instanceof Number
                ? "'" + Masked.number(value.toString().strip()) + "' (" + value.toString().strip().length() + " characters)"
                : "a value of the type " + value.getClass().getName();
        return new UnreadableValueException(
                SmsapiErrorCode.NO_VALID_RECIPIENT,
                shown + ", which is no phone number of 8 to 16 digits, with nothing but spaces, hyphens, parentheses and"
                                                    + " slashes between them");
    }

    private static void read(Object value, Function<Object, String> reader, List<String> numbers) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> read(one, reader, numbers));
        } else if (value instanceof Object[] several) {
            Arrays.asList(several).forEach(one -> read(one, reader, numbers));
        } else if (value instanceof CharSequence text && isSeveral(text.toString())) {
            SEPARATOR.splitAsStream(text).forEach(one -> read(one, reader, numbers));
        } else if (value != null && !value.toString().isBlank()) {
            numbers.add(reader.apply(value));
        }
    }

    /** Whether a text can be a phone number on the wire. */
    static boolean isNumber(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && WrittenNumber.isDigits(text);
    }

    static boolean overlap(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSameNumber(one, other)));
    }

    /**
     * Whether two numbers reach one phone, also when one has no country prefix: Poland's is assumed, which the account
     * can change (wire reference, section 2.2).
     */
    static boolean isSameNumber(String one, String other) {
        return one.equals(other) || one.equals("48" + other) || other.equals("48" + one);
    }
}
