// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Texts of a length that is not to be kept for each message: one that ten thousand recipients get is kept once. */
final class LongTexts {

    private static final int SHORT = 500;
    private static final int BYTES_PER_CHARACTER = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private int last;
    private long bytes;

    /** Keeps the texts for a message more; short ones are not kept here. */
    void add(String... ofMessage) {
        for (var text : ofMessage) {
            if (text.length() > SHORT && uses.merge(numbers.computeIfAbsent(text, key -> ++last), 1, Integer::sum) == 1) {
                texts.put(last, text);
                bytes += (long) BYTES_PER_CHARACTER * text.length();
            }
        }
    }

    /** Forgets the texts unless another message has them. */
    void drop(String... ofMessage) {
        for (var text : ofMessage) {
            if (text.length() > SHORT && uses.merge(numbers.get(text), -1, Integer::sum) == 0) {
                var number = numbers.remove(text);
                texts.remove(number);
                uses.remove(number);
                bytes -= (long) BYTES_PER_CHARACTER * text.length();
            }
        }
    }

    /** Writes a short text as it is, and the number of a long one. */
    void write(String text, ByteWriter out) {
        if (text.length() > SHORT) {
            out.number(numbers.get(text));
        } else {
            out.number(0).text(text);
        }
    }

    static String read(ByteReader in, Map<Integer, String> texts) {
        var number = in.integer();
        return number == 0 ? in.text() : texts.get(number);
    }

    /** The long texts by number. */
    Map<Integer, String> all() {
        return Collections.unmodifiableMap(texts);
    }

    long bytes() {
        return bytes;
    }
}
