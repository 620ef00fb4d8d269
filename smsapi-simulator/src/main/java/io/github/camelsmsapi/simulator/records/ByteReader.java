// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what {@link ByteWriter} wrote, in the same order. */
public final class ByteReader {

    private final byte[] bytes;
    private int position;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        var value = 0L;
        for (var shift = 0;; shift += 7) {
            var next = bytes[position++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value >>> 1 ^ -(value & 1);
            }
        }
    }

    int integer() {
        return (int) number();
    }

    String text() {
        var length = integer();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var left = integer(); left > 0; left--) {
            texts.put(text(), text());
        }
        return Collections.unmodifiableMap(texts);
    }

    Instant instant() {
        return instant(Instant.EPOCH);
    }

    Instant instant(Instant close) {
        return Instant.ofEpochSecond(close.getEpochSecond() + number(), number());
    }
}
