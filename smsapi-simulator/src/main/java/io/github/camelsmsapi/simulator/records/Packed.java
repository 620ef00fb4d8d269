// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.List;

/**
 * Requests and exchanges as bytes: very many are kept and few are looked at, and as objects they weigh ten times more.
 */
final class Packed {

    private Packed() {
    }

    static byte[] pack(ReceivedRequest request) {
        var out = new ByteWriter();
        write(request, out);
        return out.bytes();
    }

    static ReceivedRequest request(byte[] packed) {
        return readRequest(new ByteReader(packed));
    }

    /** All of the exchange but its number and the ids of its messages. */
    static byte[] pack(Exchange exchange) {
        var out = new ByteWriter();
        write(exchange.request(), out);
        out.text(exchange.target()).texts(exchange.headers()).text(exchange.body()).texts(exchange.answerHeaders())
                .text(exchange.answerBody()).text(exchange.reason());
        return out.bytes();
    }

    static Exchange exchange(long number, byte[] packed, List<String> messageIds) {
        var in = new ByteReader(packed);
        return new Exchange(
                number, readRequest(in), in.text(), in.texts(), in.text(), in.texts(), in.text(), in.text(), messageIds);
    }

    private static void write(ReceivedRequest request, ByteWriter out) {
        out.text(request.method()).text(request.path()).texts(request.parameters()).text(request.contentType())
                .instant(request.receivedAt()).number(request.status()).number(request.errorCode());
    }

    private static ReceivedRequest readRequest(ByteReader in) {
        return new ReceivedRequest(
                in.text(), in.text(), in.texts(), in.text(), in.instant(), in.integer(), in.integer());
    }
}
