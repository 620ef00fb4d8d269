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
