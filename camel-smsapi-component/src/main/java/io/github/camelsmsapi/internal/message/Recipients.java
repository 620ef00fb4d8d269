// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * Phone numbers as SMSAPI wants them: digits only, with country prefix (wire reference, section 2.2). Several stand in
 * a text separated by commas or semicolons, in a collection, or in an array.
 */
public final class Recipients {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,16}");

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
        return each(value).filter(one -> !one.toString().isBlank()).map(reader).toList();
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

    private static Stream<Object> each(Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Recipients::each);
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).flatMap(Recipients::each);
        }
        return value instanceof CharSequence text ? Arrays.stream(text.toString().split("[,;]")) : Stream.of(value);
    }

    /** Whether a text can be a phone number on the wire. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
