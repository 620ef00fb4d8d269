// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

/** How long a message is and what that comes to in parts (wire reference, section 2.15). */
public record TextSize(Alphabet alphabet, int units, int parts) {

    static TextSize of(String text) {
        return of(text, Alphabet.of(text));
    }

    /** The size of hexadecimal octets with their user data header. */
    static TextSize ofBinary(String message, String header) {
        return of(header + message, Alphabet.BINARY);
    }

    /** A picture or voice message is one, however long its words. */
    static TextSize ofMedia(String words) {
        return new TextSize(Alphabet.UCS2, words.length(), 1);
    }

    /** The name of the alphabet that a text needs. */
    public static String encoding(String text) {
        return Alphabet.of(text) == Alphabet.GSM7 ? "GSM-7" : "UCS-2";
    }

    private static TextSize of(String text, Alphabet alphabet) {
        var units = alphabet.units(text);
        return new TextSize(alphabet, units, alphabet.parts(units));
    }
}
