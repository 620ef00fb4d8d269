// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** Writes values as few bytes, for {@link ByteReader}. */
public final class ByteWriter {

    private static final int USUAL_LENGTH = 512;
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;

    /** Writes a number in one to ten bytes, small ones in few. */
    ByteWriter number(long value) {
        makeRoom(LONGEST_NUMBER);
        var rest = value << 1 ^ value >> 63; // so that a small negative number is short too
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    ByteWriter text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length).makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    public ByteWriter texts(Map<String, String> texts) {
        number(texts.size());
        texts.forEach((name, value) -> text(name).text(value));
        return this;
    }

    ByteWriter instant(Instant instant) {
        return instant(instant, Instant.EPOCH);
    }

    /** Writes a moment that is close to another one. */
    ByteWriter instant(Instant instant, Instant close) {
        return number(instant.getEpochSecond() - close.getEpochSecond()).number(instant.getNano());
    }

    /** What was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
