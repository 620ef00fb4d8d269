// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.text.Normalizer;
import java.util.Map;

/** Replaces special letters by plain ones so that a message stays in GSM-7: parameter {@code normalize}. */
final class PlainLetters {

    /** Letters that do not fall apart into a plain one and an accent. */
    private static final Map<Character, String> WHOLE = Map.ofEntries(
            Map.entry('ł', "l"), Map.entry('Ł', "L"), Map.entry('đ', "d"), Map.entry('Đ', "D"),
            Map.entry('œ', "oe"), Map.entry('Œ', "OE"), Map.entry('ı', "i"),
            Map.entry('„', "\""), Map.entry('”', "\""), Map.entry('“', "\""), Map.entry('’', "'"),
            Map.entry('‘', "'"), Map.entry('–', "-"), Map.entry('—', "-"), Map.entry('…', "..."),
            Map.entry('\u00A0', " "));

    private PlainLetters() {
    }

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (var c : text.toCharArray()) {
            plain.append(Alphabet.isPlain(c) ? String.valueOf(c) : WHOLE.getOrDefault(c, withoutAccent(c)));
        }
        return plain.toString();
    }

    private static String withoutAccent(char c) {
        var base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return String.valueOf(Alphabet.isPlain(base) ? base : c);
    }
}
