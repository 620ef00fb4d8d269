// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Locale;
import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** The country that a phone number belongs to. */
final class Country {

    /** For numbers of no country. */
    private static final String NONE = "ZZ";

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Country() {
    }

    /** The ISO 3166 code; of a prefix that several countries share, the main one's when the number does not tell. */
    static String codeOf(String number) {
        try {
            var parsed = NUMBERS.parse('+' + number, NONE);
            return Optional.ofNullable(NUMBERS.getRegionCodeForNumber(parsed))
                    .orElseGet(() -> NUMBERS.getRegionCodeForCountryCode(parsed.getCountryCode()));
        } catch (NumberParseException e) { // a prefix that no country has
            return NONE;
        }
    }

    /** The English name of the country with that code. */
    static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }
}
