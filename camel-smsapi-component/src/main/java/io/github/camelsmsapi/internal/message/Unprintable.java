// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.Optional;

/**
 * Characters that no phone shows: control characters, which a text in the wrong charset has, and halves of surrogate
 * pairs, which cannot be written in UTF-8.
 */
public final class Unprintable {

    private static final String ALLOWED = "\t\n\r\f";

    private Unprintable() {
    }

    /** Returns the first of them in a text, with its place. Tabs, line breaks and page breaks are allowed. */
    public static Optional<String> in(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var sign = text.codePointAt(i);
            if (isOne(sign) && ALLOWED.indexOf(sign) < 0) {
                return Optional.of("the unprintable character U+" + String.format("%04X", sign) + " at place "
                                   + (text.codePointCount(0, i) + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a text has one, also among those that {@link #in} allows. */
    static boolean isIn(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isOne(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isOne(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE;
    }
}
