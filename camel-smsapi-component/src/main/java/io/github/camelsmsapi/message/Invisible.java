// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

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

    /** The text without a byte order mark at its start, which says how a file is written and is no part of it. */
    public static String withoutByteOrderMark(String text) {
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }
}
