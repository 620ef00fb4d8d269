// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the arithmetic against an encoder that really cuts a text into parts: it writes septets, or UTF-16 units, into
 * parts of 153 or 67, and shares nothing with the class under test but the standard.
 */
class SmsTextProperties {

    /** GSM 03.38 by its code positions, row by row; 0x1B is the escape. */
    private static final int[] ALPHABET = {
            0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5, 0xE5,
            0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, -1, 0xC6, 0xE6, 0xDF, 0xC9,
            0x20, 0x21, 0x22, 0x23, 0xA4, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F,
            0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F,
            0xA1, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F,
            0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0xC4, 0xD6, 0xD1, 0xDC, 0xA7,
            0xBF, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F,
            0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7A, 0xE4, 0xF6, 0xF1, 0xFC, 0xE0 };
    private static final int[] ESCAPED = { 0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC };

    @Property(tries = 2000)
    void partsAreThoseOfAnEncoderThatCutsTheText(@ForAll("texts") String text) {
        var encoded = encode(text);

        assertThat(SmsText.of(text).encoding()).isEqualTo(
                encoded.unicode ? SmsText.Encoding.UCS2 : SmsText.Encoding.GSM7);
        assertThat(SmsText.of(text).units()).isEqualTo(encoded.units);
        assertThat(SmsText.of(text).parts()).isEqualTo(encoded.parts);
    }

    @Property(tries = 1000)
    void whatRemainsFitsAndOneMoreDoesNot(@ForAll("texts") String text) {
        var sms = SmsText.of(text);
        var filler = sms.encoding() == SmsText.Encoding.GSM7 ? "a" : "ł";

        var filled = SmsText.of(text + filler.repeat(sms.remaining()));

        assertThat(filled.parts()).isEqualTo(sms.remaining() == 0 ? sms.parts() : Math.max(1, sms.parts()));
        assertThat(SmsText.of(text + filler.repeat(sms.remaining() + 1)).parts()).isEqualTo(filled.parts() + 1);
    }

    @Provide
    Arbitrary<String> texts() {
        var plain = Arbitraries.strings().withChars("abc XYZ@£Øß").ofMaxLength(500);
        var extended = Arbitraries.strings().withChars("ab€{}|~").ofMaxLength(400);
        var polish = Arbitraries.strings().withChars("abąęłó€").ofMaxLength(300);
        var emoji = Arbitraries.of("a", "ł", "😀", "€", "👍🏽").list().ofMaxSize(200).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(plain, extended, polish, emoji);
    }

    private record Encoded(boolean unicode, int units, int parts) {
    }

    private static Encoded encode(String text) {
        var septets = septets(text);
        if (septets != null) {
            var units = septets.stream().mapToInt(sequence -> sequence.length).sum();
            return new Encoded(false, units, units <= 160 ? (units == 0 ? 0 : 1) : cut(septets, 153));
        }
        var pairs = new ArrayList<int[]>();
        for (var i = 0; i < text.length(); i++) {
            pairs.add(Character.isHighSurrogate(text.charAt(i))
                    ? new int[] { text.charAt(i), text.charAt(++i) } : new int[] { text.charAt(i) });
        }
        return new Encoded(true, text.length(), text.length() <= 70 ? 1 : cut(pairs, 67));
    }

    private static int cut(List<int[]> sequences, int capacity) {
        var parts = new ArrayList<List<Integer>>();
        parts.add(new ArrayList<>());
        for (var sequence : sequences) {
            if (parts.get(parts.size() - 1).size() + sequence.length > capacity) {
                parts.add(new ArrayList<>());
            }
            for (var unit : sequence) {
                parts.get(parts.size() - 1).add(unit);
            }
        }
        return parts.size();
    }

    private static List<int[]> septets(String text) {
        var all = new ArrayList<int[]>();
        for (var character : text.codePoints().toArray()) {
            var position = position(ALPHABET, character);
            if (position >= 0) {
                all.add(new int[] { position });
            } else if (position(ESCAPED, character) >= 0) {
                all.add(new int[] { 0x1B, position(ESCAPED, character) });
            } else {
                return null;
            }
        }
        return all;
    }

    private static int position(int[] table, int character) {
        for (var i = 0; i < table.length; i++) {
            if (table[i] == character) {
                return i;
            }
        }
        return -1;
    }
}
