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
