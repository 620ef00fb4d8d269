// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.regex.Pattern;

/** Characters that have no shape, and come along when a value is copied from a page, a sheet or a chat. */
public final class Invisible {

    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cf}\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}\\u034f]");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Invisible() {
    }

    /** The text without them; for values in which they have no meaning, such as numbers and dates. */
    public static String removed(String text) {
        return CHARACTERS.matcher(text).replaceAll("");
    }

    /** The text without byte order marks at its start, which say how a file is written and are no part of it. */
    public static String withoutByteOrderMark(String text) {
        var marks = 0;
        while (marks < text.length() && text.charAt(marks) == BYTE_ORDER_MARK) {
            marks++;
        }
        return text.substring(marks);
    }
}
