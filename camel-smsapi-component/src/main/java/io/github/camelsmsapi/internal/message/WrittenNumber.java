// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * A phone number as somebody wrote it: its digits, and whether they begin with the prefix of a country because a
 * {@code +} or {@code 00} says so.
 * <p>
 * Between digits there may be spaces, hyphens, parentheses and slashes; characters that cannot be seen are left out.
 * Letters, dots and exponents make it unreadable, because without them it would be another number; and so do digits in
 * parentheses or after a slash behind eight others, such as those of an extension. A value of a number type is read
 * where it is whole and exact.
 *
 * @param last how many digits stand apart at the end; 0 when all stand together
 */
record WrittenNumber(String digits, boolean international, int last) {

    private static final Pattern FORM = Pattern.compile(
            "\\(?\\+?[ ]*\\(?\\d+(?:[ \\-()/]+\\d+)*[ )]*");
    private static final Pattern TRUNK_ZERO = Pattern.compile("^((?:\\D*00)?\\D*(\\d{1,3})[ \\-]*)\\([ ]*0[ ]*\\)");
    private static final Pattern TWO_NUMBERS = Pattern.compile("(?:\\d\\D*){7,}/(?:\\D*\\d){7,}\\D*");
    private static final Pattern ADDITION = Pattern.compile(
            "\\D*+(?:00)?+(?:\\D*\\d){8,}[ \\-]*\\(.*\\d.*|[^/\\d]*+(?:00)?+(?:[^/\\d]*\\d){8,}[ \\-]*/.*\\d.*");
    private static final Pattern LAST_GROUP = Pattern.compile("\\d\\D+(\\d+)\\D*$");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}]");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("\\D");
    private static final int LONGEST = 80;

    /** Reads a text or a value of a number type; empty when it is not surely a phone number. */
    static Optional<WrittenNumber> of(Object value) {
        if (value instanceof Number number) {
            return WholeNumber.of(number).filter(whole -> whole.signum() > 0)
                    .map(whole -> new WrittenNumber(whole.toString(), false, 0));
        }
        return value instanceof CharSequence text ? parse(text.toString()) : Optional.empty();
    }

    /** Whether a text is digits and nothing else. */
    static boolean isDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Optional<WrittenNumber> parse(String written) {
        if (written.length() <= LONGEST && isDigits(written)) {
            return of(written, written.startsWith("00"), 0);
        }
        var text = HYPHEN.matcher(SPACE.matcher(Invisible.removed(written)).replaceAll(" ")).replaceAll("-").strip();
        if (text.length() > LONGEST || !FORM.matcher(text).matches() || TWO_NUMBERS.matcher(text).matches()
                || ADDITION.matcher(text).matches()) {
            return Optional.empty();
        }
        var plus = text.indexOf('+') >= 0;
        var international = plus || BETWEEN_DIGITS.matcher(text).replaceAll("").startsWith("00");
        var digits = BETWEEN_DIGITS.matcher(international ? withoutTrunkZero(text) : text).replaceAll("");
        return of(digits, international, last(text));
    }

    private static Optional<WrittenNumber> of(String digits, boolean international, int last) {
        var bare = digits.startsWith("00") ? digits.substring(2) : digits;
        return bare.isEmpty() ? Optional.empty() : Optional.of(new WrittenNumber(bare, international, last));
    }

    private static int last(String text) {
        var last = LAST_GROUP.matcher(text);
        return last.find() ? last.group(1).length() : 0;
    }

    /** What is left without the digits that stand apart at the end; empty when there are none. */
    Optional<WrittenNumber> withoutLast() {
        return last == 0 || last >= digits.length()
                ? Optional.empty()
                : Optional.of(new WrittenNumber(digits.substring(0, digits.length() - last), international, 0));
    }

    /** Without the zero in parentheses that stands after the prefix of a country, and is dialled only within it. */
    private static String withoutTrunkZero(String text) {
        var zero = TRUNK_ZERO.matcher(text);
        return zero.find() && PhoneNumberUtil.getInstance().getSupportedCallingCodes().contains(Integer.valueOf(zero.group(2)))
                ? zero.group(1) + text.substring(zero.end())
                : text;
    }
}
