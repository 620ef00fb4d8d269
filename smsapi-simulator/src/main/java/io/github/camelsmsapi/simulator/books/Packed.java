// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests and exchanges as bytes: very many are kept and few are looked at, and as objects they weigh ten times more.
 */
final class Packed {

    private interface Writing {

        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {

        T from(DataInputStream in) throws IOException;
    }

    private Packed() {
    }

    static byte[] pack(ReceivedRequest request) {
        return write(out -> write(request, out));
    }

    static ReceivedRequest request(byte[] packed) {
        return read(packed, Packed::readRequest);
    }

    /** All of the exchange but its number and the ids of its messages. */
    static byte[] pack(Exchange exchange) {
        return write(out -> {
            write(exchange.request(), out);
            write(exchange.target(), out);
            write(exchange.headers(), out);
            write(exchange.body(), out);
            write(exchange.answerHeaders(), out);
            write(exchange.answerBody(), out);
            write(exchange.reason(), out);
        });
    }

    static Exchange exchange(long number, byte[] packed, List<String> messageIds) {
        return read(packed, in -> new Exchange(
                number, readRequest(in), readText(in), readMap(in), readText(in), readMap(in), readText(in), readText(in),
                messageIds));
    }

    private static void write(ReceivedRequest request, DataOutputStream out) throws IOException {
        write(request.method(), out);
        write(request.path(), out);
        write(request.parameters(), out);
        write(request.contentType(), out);
        out.writeLong(request.receivedAt().getEpochSecond());
        out.writeInt(request.receivedAt().getNano());
        out.writeShort(request.status());
        out.writeInt(request.errorCode());
    }

    private static ReceivedRequest readRequest(DataInputStream in) throws IOException {
        return new ReceivedRequest(
                readText(in), readText(in), readMap(in), readText(in), Instant.ofEpochSecond(in.readLong(), in.readInt()),
                in.readShort(), in.readInt());
    }

    private static void write(Map<String, String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts.entrySet()) {
            write(text.getKey(), out);
            write(text.getValue(), out);
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.put(readText(in), readText(in));
        }
        return Collections.unmodifiableMap(texts);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] write(Writing writing) {
        try (var bytes = new ByteArrayOutputStream(); var out = new DataOutputStream(bytes)) {
            writing.to(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(byte[] packed, Reading<T> reading) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
