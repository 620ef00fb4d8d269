// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

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
public final class PhoneNumbers {

    /** Only strips what people write between digits. */
    public static final PhoneNumbers PLAIN = new PhoneNumbers(null);

    private final String country;

    private PhoneNumbers(String country) {
        this.country = country;
    }

    /**
     * Knows the numbering plans of the world.
     *
     * @param  country                  where numbers without prefix are from, as {@code PL}
     * @throws IllegalArgumentException when there is no such country
     */
    public static PhoneNumbers of(String country) {
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(country)) {
            throw new IllegalArgumentException(
                    "defaultCountry=" + country + " is no country; expected are two capital letters, such as PL");
        }
        return new PhoneNumbers(country);
    }

    /** A number on the wire, from a text or a value of a number type; empty when it is not surely a phone number. */
    Optional<String> onTheWire(Object value) {
        return WrittenNumber.of(value).map(this::onTheWire);
    }

    private String onTheWire(WrittenNumber written) {
        var digits = written.digits();
        if (country == null) {
            return digits;
        }
        var international = parse("+" + digits, null);
        var national = written.international() ? Optional.<PhoneNumber> empty() : parse(digits, country);
        if (hasExtension(written, national, international)) {
            throw new UnreadableValueException(
                    SmsapiErrorCode.NO_VALID_RECIPIENT,
                    "'" + Masked.number(digits) + "', of which a part at the end seems to be"
                                                        + " an extension: without it, it is a number in use, and with it none");
        }
        // what is in use goes before what may come in use; and of that, what has the country's prefix, before what lacks it
        return inUse(digits, national.filter(plans()::isValidNumber), international.filter(plans()::isValidNumber))
                .or(() -> international.filter(plans()::isPossibleNumber).filter(this::isOfTheCountry))
                .or(() -> national.filter(plans()::isPossibleNumber)).or(() -> international)
                .map(number -> plans().format(number, PhoneNumberFormat.E164).substring(1)).orElse(digits);
    }

    /**
     * The one of both readings that is meant. A number as it is written in the country goes before any of another one.
     */
    private Optional<PhoneNumber> inUse(String digits, Optional<PhoneNumber> national, Optional<PhoneNumber> international) {
        if (national.isEmpty() || international.isEmpty() || national.equals(international)) {
            return national.or(() -> international);
        }
        var asAtHome = digits.equals(digitsOf(plans().format(national.get(), PhoneNumberFormat.NATIONAL)));
        var ofTheCountry = isOfTheCountry(international.get());
        if (asAtHome == ofTheCountry) {
            throw new UnreadableValueException(
                    SmsapiErrorCode.NO_VALID_RECIPIENT,
                    "'" + Masked.number(digits) + "', which is one number with the prefix of "
                                                        + country
                                                        + " and another without; begin it with + and the prefix of its country");
        }
        return asAtHome ? national : international;
    }

    private boolean hasExtension(WrittenNumber written, Optional<PhoneNumber> national, Optional<PhoneNumber> international) {
        return Stream.of(national, international).flatMap(Optional::stream).noneMatch(plans()::isValidNumber)
                && written.withoutLast().filter(rest -> rest.digits().length() >= 8).filter(
                        rest -> Stream.of(parse("+" + rest.digits(), null),
                                rest.international() ? Optional.<PhoneNumber> empty() : parse(rest.digits(), country))
                                .flatMap(Optional::stream).anyMatch(plans()::isValidNumber))
                        .isPresent();
    }

    private boolean isOfTheCountry(PhoneNumber number) {
        return number.getCountryCode() == plans().getCountryCodeForRegion(country);
    }

    private static String digitsOf(String written) {
        return WrittenNumber.of(written).map(WrittenNumber::digits).orElse("");
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
