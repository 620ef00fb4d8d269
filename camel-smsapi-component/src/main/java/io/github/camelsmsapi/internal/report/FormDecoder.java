// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Decodes {@code application/x-www-form-urlencoded} so that different bytes are different texts: what is not UTF-8 is
 * read as ISO-8859-2, in which each byte is a character. A percent sign that encodes nothing stands for itself.
 */
final class FormDecoder {

    private static final Charset OTHER = Charset.forName("ISO-8859-2");
    private static final int RADIX = 16;
    private static final int ESCAPE = 3;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private FormDecoder() {
    }

    /** Passes each name and value on; a name without a value has an empty one. */
    static void decode(String encoded, BiConsumer<String, String> parameter) {
        for (var pair : encoded.split("&")) {
            var equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                parameter.accept(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String encoded) {
        if (isPlain(encoded)) {
            return encoded;
        }
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (var index = 0; index < encoded.length();) {
            var character = encoded.codePointAt(index);
            var octet = character == '%' ? octet(encoded, index + 1) : -1;
            if (octet >= 0) {
                bytes.write(octet);
                index += ESCAPE;
            } else {
                bytes.writeBytes((character == '+' ? " " : Character.toString(character)).getBytes(StandardCharsets.UTF_8));
                index += Character.charCount(character);
            }
        }
        return text(bytes.toByteArray());
    }

    private static boolean isPlain(String encoded) {
        for (var i = 0; i < encoded.length(); i++) {
            var character = encoded.charAt(i);
            if (character >= FIRST_BEYOND_ASCII || character == '%' || character == '+') {
                return false;
            }
        }
        return true;
    }

    /** Returns the octet of two hexadecimal digits, or -1 for anything else. */
    private static int octet(String encoded, int index) {
        if (index + 1 >= encoded.length()) {
            return -1;
        }
        var high = Character.digit(encoded.charAt(index), RADIX);
        var low = Character.digit(encoded.charAt(index + 1), RADIX);
        return high < 0 || low < 0 ? -1 : high * RADIX + low;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, OTHER);
        }
    }
}
