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

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;

/**
 * How phone numbers are written on the wire: digits only and, with a default country, always with the country's prefix.
 * Thread-safe.
 */
public final class Numbering {

    /** Only strips what people write between digits. */
    public static final Numbering PLAIN = new Numbering(null);

    private final String country;

    private Numbering(String country) {
        this.country = country;
    }

    /**
     * Knows the numbering plans of the world.
     *
     * @param  country                  where numbers without prefix are from, as {@code PL}
     * @throws IllegalArgumentException when there is no such country
     */
    public static Numbering of(String country) {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(country)) {
            throw new IllegalArgumentException(
                    "defaultCountry=" + country + " is no country; expected are two capital letters, such as PL");
        }
        return new Numbering(country);
    }

    /** A number on the wire; what can be no number stays as digits, for {@link #check} to find. */
    String onTheWire(String text) {
        var digits = Recipients.digits(text);
        if (country == null) {
            return digits;
        }
        var international = parse("+" + digits, null);
        var national = isInternational(text) ? Optional.<PhoneNumber> empty() : parse(digits, country);
        // what is in use goes before what may come in use; and of that, what has the country's prefix, before what lacks it
        var ownPrefix = plans().getCountryCodeForRegion(country);
        return Stream.of(national.filter(plans()::isValidNumber), international.filter(plans()::isValidNumber),
                international.filter(plans()::isPossibleNumber).filter(number -> number.getCountryCode() == ownPrefix),
                national.filter(plans()::isPossibleNumber), international)
                .flatMap(Optional::stream).findFirst()
                .map(number -> plans().format(number, PhoneNumberFormat.E164).substring(1)).orElse(digits);
    }

    private static boolean isInternational(String text) {
        var start = text.strip();
        return start.startsWith("+") || start.startsWith("00");
    }

    /**
     * Refuses numbers that no numbering plan has room for.
     *
     * @param  numbers              as {@link Recipients#of} returned them
     * @throws SmsapiErrorException with code 13
     */
    public void check(Collection<String> numbers) {
        if (country != null) {
            numbers.stream().filter(number -> parse("+" + number, null).filter(plans()::isPossibleNumber).isEmpty())
                    .findFirst().ifPresent(number -> {
                        throw SmsapiErrorException.foundLocally(SmsapiErrorCode.NO_VALID_RECIPIENT,
                                "'" + Masked.number(number) + "' is no possible phone number, with " + country
                                                                                                    + " as the option defaultCountry");
                    });
        }
    }

    private static Optional<PhoneNumber> parse(String number, String country) {
        try {
            return Optional.of(plans().parse(number, country));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static PhoneNumberUtil plans() {
        return PhoneNumberUtil.getInstance();
    }
}
