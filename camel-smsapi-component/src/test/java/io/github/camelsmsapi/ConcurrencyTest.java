// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class ConcurrencyTest extends GatewayTest {

    private static final int MESSAGES = 200;

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").to("smsapi:sms/send");
            }
        });
    }

    private static String number(int message) {
        return "48500" + (100_000 + message);
    }

    private Exchange send(int message, CountDownLatch start) throws InterruptedException {
        start.await();
        return exchange("direct:start", "Text of " + number(message), Map.of(SmsapiConstants.TO, number(message)));
    }

    @Test
    void everyTextGoesToItsOwnNumberAndEveryExchangeGetsItsOwnId() throws Exception {
        gateway.otherwise((connection, request) -> Reply.accepted("id-of-" + request.form().get("to"))
                .play(connection, request));
        var threads = Executors.newFixedThreadPool(MESSAGES);
        try {
            var start = new CountDownLatch(1);
            var sending = IntStream.range(0, MESSAGES)
                    .mapToObj(message -> threads.submit((Callable<Exchange>) () -> send(message, start))).toList();
            start.countDown();

            for (var message = 0; message < MESSAGES; message++) {
                var exchange = sending.get(message).get();
                assertThat(exchange.getException()).isNull();
                assertThat(exchange.getMessage().getHeader(SmsapiConstants.MESSAGE_ID)).isEqualTo("id-of-" + number(message));
            }
        } finally {
            threads.shutdownNow();
        }

        var texts = new HashMap<String, String>();
        gateway.requests().forEach(request -> texts.put(request.form().get("to"), request.form().get("message")));
        assertThat(gateway.requests()).hasSize(MESSAGES);
        assertThat(texts).hasSize(MESSAGES).allSatisfy((to, text) -> assertThat(text).isEqualTo("Text of " + to));
        assertThat(gateway.requests()).extracting(request -> request.form().get("idx")).doesNotHaveDuplicates();
    }
}
