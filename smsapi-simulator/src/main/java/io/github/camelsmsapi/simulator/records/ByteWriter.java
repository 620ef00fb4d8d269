// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Writes values as few bytes, for {@link ByteReader}. */
public final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes a number in one to ten bytes, small ones in few. */
    ByteWriter number(long value) {
        var rest = value << 1 ^ value >> 63; // so that a small negative number is short too
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    ByteWriter text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
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
        return out.toByteArray();
    }
}
