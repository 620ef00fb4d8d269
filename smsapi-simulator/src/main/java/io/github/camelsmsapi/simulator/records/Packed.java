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
        return new ByteWriter().text(request.method()).text(request.path()).texts(request.parameters())
                .text(request.contentType()).instant(request.receivedAt()).number(request.status())
                .number(request.errorCode()).bytes();
    }

    static ReceivedRequest request(byte[] packed) {
        var in = new ByteReader(packed);
        return new ReceivedRequest(
                in.text(), in.text(), in.texts(), in.text(), in.instant(), in.integer(), in.integer());
    }

    /** All of the exchange but its number, its request and the ids of its messages. */
    static byte[] pack(Exchange exchange) {
        return new ByteWriter().text(exchange.target()).texts(exchange.headers()).text(exchange.body())
                .texts(exchange.answerHeaders()).text(exchange.answerBody()).text(exchange.reason()).bytes();
    }

    static Exchange exchange(long number, byte[] request, byte[] packed, List<String> messageIds) {
        var in = new ByteReader(packed);
        return new Exchange(
                number, request(request), in.text(), in.texts(), in.text(), in.texts(), in.text(), in.text(), messageIds);
    }
}
