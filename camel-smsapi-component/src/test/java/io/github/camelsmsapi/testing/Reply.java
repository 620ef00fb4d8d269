// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What the gateway does about one request. */
@FunctionalInterface
public interface Reply {

    /** Closes the connection as soon as it stands, with the request unread. */
    Reply CUT_BEFORE_READING = (connection, request) -> false;

    /**
     * Plays this reply.
     *
     * @return whether the connection stays open for another request
     */
    boolean play(Socket connection, ReceivedRequest request) throws IOException;

    /** The same reply, once something was done. */
    default Reply after(Runnable before) {
        return (connection, request) -> {
            before.run();
            return play(connection, request);
        };
    }

    static Reply answer(int status, String contentType, String body) {
        return answer(status, Map.of("Content-Type", contentType), body);
    }

    static Reply answer(int status, Map<String, String> headers, String body) {
        return (connection, request) -> {
            var content = body.getBytes(StandardCharsets.UTF_8);
            write(connection, head(status, headers) + "Content-Length: " + content.length + "\r\n\r\n", content);
            return true;
        };
    }

    static Reply json(String body) {
        return answer(200, "application/json", body);
    }

    /** The error answer of the legacy endpoints: HTTP 200 with a code. */
    static Reply error(int code) {
        return json("{\"error\":" + code + ",\"message\":\"refused\"}");
    }

    /** Every recipient is accepted; the first message has the given id, further ones {@code id-2}, {@code id-3} … */
    static Reply accepted(String id) {
        return (connection, request) -> {
            var form = request.form();
            var numbers = form.getOrDefault("to", "").split(",");
            var idx = form.getOrDefault("idx", "").split("\\|");
            var list = new StringBuilder();
            for (var i = 0; i < numbers.length; i++) {
                list.append(i == 0 ? "" : ",").append(
                        """
                                {"id":"%s","points":0.165,"number":"%s","date_sent":1712570310,"submitted_number":"%s",\
                                "status":"QUEUE","error":null,"idx":"%s","parts":1}"""
                                .formatted(i == 0 ? id : id + "-" + (i + 1), numbers[i], numbers[i],
                                        i < idx.length ? idx[i] : ""));
            }
            return json("{\"count\":" + numbers.length + ",\"list\":[" + list + "]}").play(connection, request);
        };
    }

    /** Reads the request and closes the connection without a word. */
    static Reply cutAfterReading() {
        return (connection, request) -> false;
    }

    /** Reads the request and never answers. */
    static Reply silence() {
        return (connection, request) -> {
            connection.getInputStream().read(); // until the peer has had enough
            return false;
        };
    }

    /** Sends one byte of the answer every now and then, without end. */
    static Reply trickle() {
        return (connection, request) -> {
            write(connection, head(200, Map.of("Content-Type", "application/json")) + "Content-Length: 1000000\r\n\r\n");
            var never = new CountDownLatch(1);
            try {
                while (!never.await(20, TimeUnit.MILLISECONDS)) {
                    write(connection, " ");
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return false;
        };
    }

    /** Says that the body is longer than what then comes. */
    static Reply cutShort(String body) {
        return (connection, request) -> {
            write(connection, head(200, Map.of("Content-Type", "application/json"))
                              + "Content-Length: " + (body.length() + 100) + "\r\n\r\n" + body);
            return false;
        };
    }

    /** A JSON answer of the given size, in chunks. */
    static Reply huge(long bytes) {
        return (connection, request) -> {
            write(connection, head(200, Map.of("Content-Type", "application/json")) + "Transfer-Encoding: chunked\r\n\r\n");
            write(connection, "2\r\n[\"\r\n");
            var chunk = "x".repeat(64 * 1024);
            for (var sent = 0L; sent < bytes; sent += chunk.length()) {
                write(connection, Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
            }
            write(connection, "2\r\n\"]\r\n0\r\n\r\n");
            return true;
        };
    }

    private static String head(int status, Map<String, String> headers) {
        return headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining("", "HTTP/1.1 " + status + " Scripted\r\n", ""));
    }

    private static void write(Socket connection, String text, byte... more) throws IOException {
        var out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.write(more);
        out.flush();
    }
}
