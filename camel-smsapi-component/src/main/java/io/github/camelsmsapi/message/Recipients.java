/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.message;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phone numbers as SMSAPI wants them: digits only, with country prefix. What people write between digits is stripped
 * (wire reference, section 2.2).
 */
public final class Recipients {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0+().\\-/]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,16}");

    private Recipients() {
    }

    /** The numbers in a comma-separated text, a collection of texts, or an array of them, in their order. */
    public static List<String> of(Object value) {
        return of(value, Numbering.PLAIN);
    }

    /** The same, written as a numbering says. */
    public static List<String> of(Object value, Numbering numbering) {
        return texts(value).filter(text -> !text.isBlank()).map(numbering::onTheWire).toList();
    }

    private static Stream<String> texts(Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Recipients::texts);
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several).flatMap(Recipients::texts);
        }
        return Arrays.stream(value.toString().split("[,;]"));
    }

    static String digits(String text) {
        var digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (digits.isEmpty()) {
            return text; // no number, but not nothing either: to be told by its name
        }
        return digits.startsWith("00") ? digits.substring(2) : digits;
    }

    /** Whether a text can be a phone number on the wire. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
