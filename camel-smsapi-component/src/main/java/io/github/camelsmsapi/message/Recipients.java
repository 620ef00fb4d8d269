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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;

/**
 * Phone numbers as SMSAPI wants them: digits only. What people write between digits is stripped; what is then no number
 * of 8 to 16 digits is refused before any call (wire reference, section 2.2).
 */
public final class Recipients {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0+().\\-/]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,16}");

    private Recipients() {
    }

    /**
     * The numbers in a comma-separated text, a collection of texts, or an array of them, in their order.
     *
     * @throws SmsapiErrorException with code 13 when one of them cannot be a phone number
     */
    public static List<String> of(Object value) {
        var numbers = new ArrayList<String>();
        collect(value, numbers);
        return numbers;
    }

    private static void collect(Object value, List<String> numbers) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, numbers));
        } else if (value instanceof Object[] several) {
            collect(List.of(several), numbers);
        } else if (value != null) {
            for (var text : value.toString().split("[,;]")) {
                if (!text.isBlank()) {
                    numbers.add(digitsOf(text.strip()));
                }
            }
        }
    }

    private static String digitsOf(String text) {
        var digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw SmsapiErrorException.foundLocally(SmsapiErrorCode.NO_VALID_RECIPIENT, "'" + Masked.number(text)
                                                                                        + "' is no phone number of 8 to 16 digits; set the option to or the header CamelSmsapiTo");
        }
        return digits;
    }
}
