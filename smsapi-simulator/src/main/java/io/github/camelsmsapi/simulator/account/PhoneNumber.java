// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** A recipient's number with country prefix and digits only (wire reference, section 2.2). */
public record PhoneNumber(String digits) {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern VALID = Pattern.compile("[0-9]{8,16}");
    private static final Pattern POLISH_MOBILE = Pattern.compile("48(?:45|5[0137]|6[0569]|7[2389]|88)[0-9]{7}");
    private static final int NATIONAL_LENGTH = 9;
    private static final String POLAND = "48";
    private static final int POLISH_LENGTH = 11;

    /** Reads a number as a caller wrote it: without prefix, with one, with a plus sign, with spaces. */
    public static Optional<PhoneNumber> read(String submitted, String countryPrefix) {
        var digits = NO_DIGITS.matcher(submitted).replaceAll("");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
        }
        if (digits.length() == NATIONAL_LENGTH) {
            digits = countryPrefix + digits;
        }
        var valid = VALID.matcher(digits).matches()
                && (!digits.startsWith(POLAND) || digits.length() == POLISH_LENGTH);
        return valid ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    public boolean isForeign() {
        return !digits.startsWith(POLAND);
    }

    /** Whether it may belong to a mobile phone, which can be told of Polish numbers only. */
    public boolean mayBeMobile() {
        return isForeign() || isPolishMobile();
    }

    /** Whether it belongs to a Polish mobile phone; the simulator's meaningful numbers count as such. */
    public boolean isPolishMobile() {
        return POLISH_MOBILE.matcher(digits).matches() || digits.startsWith("48900");
    }
}
