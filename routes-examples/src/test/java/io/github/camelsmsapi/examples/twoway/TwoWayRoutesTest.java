// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.twoway;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TwoWayRoutesTest {

    private static final String ANN = "48500100200";

    private CallbackFixture shop;

    @BeforeEach
    void start() throws Exception {
        shop = new CallbackFixture();
        shop.start(new TwoWayRoutes(shop.ledger));
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    private void receive(IncomingMessage message) {
        var before = shop.simulator.stats().reportsAcknowledged();
        assertThat(shop.simulator.receive(message)).hasSize(1);
        await().until(() -> shop.simulator.stats().reportsAcknowledged() == before + 1);
    }

    private List<String> textsToAnn() {
        return shop.simulator.messagesTo(ANN).stream().map(BookedMessage::text).toList();
    }

    @Test
    void anAnswerIsMatchedToTheMessageThatItAnswers() {
        shop.context.createProducerTemplate().sendBodyAndHeaders(
                "direct:ask", "Shall we bring parcel 17 today?", Map.of("phone", ANN, "order", "order-17"));

        receive(IncomingMessage.of(ANN, "Yes, please").answering(shop.simulator.messagesTo(ANN).get(0).id()));

        assertThat(textsToAnn())
                .containsExactly("Shall we bring parcel 17 today?", "Thank you for your message about order-17");
    }

    @Test
    void whoWritesUnaskedIsAnsweredToo() {
        receive(IncomingMessage.of(ANN, "Are you open on Sunday?"));

        assertThat(textsToAnn()).containsExactly("Thank you for your message");
    }

    @ParameterizedTest
    @ValueSource(strings = { "STOP", " stop\n", "Stop it!" })
    void whoWritesStopIsToldSoAndGetsNothingMore(String text) {
        receive(IncomingMessage.of(ANN, text));

        assertThat(textsToAnn()).containsExactly("You will get no more messages from us");
        var next = shop.context.createProducerTemplate().request("smsapi:sms/send?to=" + ANN,
                exchange -> exchange.getMessage().setBody("Offer of the day"));
        assertThat(next.getException()).isNotNull();
        assertThat(textsToAnn()).hasSize(1);
    }

    @Test
    void aWordThatBeginsLikeStopIsNone() {
        receive(IncomingMessage.of(ANN, "Stopping by at five"));

        assertThat(textsToAnn()).containsExactly("Thank you for your message");
    }

    @Test
    void anAnswerThatWasLostIsOneMessageInTheEnd() {
        shop.simulator.inject(FaultNotation.read("answer-lost:count=1"));

        receive(IncomingMessage.of(ANN, "Are you open on Sunday?"));

        assertThat(textsToAnn()).containsExactly("Thank you for your message");
        assertThat(shop.simulator.stats().reportsSent()).isGreaterThanOrEqualTo(2);
    }
}
