// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

/** Characters that have no shape, and come along when a value is copied from a page, a sheet or a chat. */
public final class Invisible {

    private static final int LAST_ASCII = 0x7f;
    private static final int COMBINING_GRAPHEME_JOINER = 0x34f;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Invisible() {
    }

    /** The text without them; for values in which they have no meaning, such as numbers and dates. */
    public static String removed(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isOne(text.codePointAt(i))) {
                return text.codePoints().filter(sign -> !isOne(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    private static boolean isOne(int sign) {
        return sign > LAST_ASCII && (Character.getType(sign) == Character.FORMAT || sign == COMBINING_GRAPHEME_JOINER
                || sign >= 0xfe00 && sign <= 0xfe0f || sign >= 0xe0100 && sign <= 0xe01ef); // variation selectors
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
