// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.time.Duration;
import java.time.Instant;

import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class IncomingSmsWebhookTest {

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().delivery(delivery -> delivery.retryInterval(Duration.ofMillis(50))).start();
    private CallbackFixture fixture;

    @BeforeEach
    void start() throws Exception {
        fixture = new CallbackFixture(simulator.url()).receive("inbox?secret=s3cret").start();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
        simulator.close();
    }

    private IncomingSms sms() {
        assertThat(fixture.mock().getExchanges()).hasSize(1);
        return fixture.received(IncomingSms.class).get(0);
    }

    @Test
    void whatSomebodySendsReachesTheRouteAsWritten() {
        var text = "Zażółć, gęślą & jaźń = 100%\n+48 500 😀 RAW(a)";

        simulator.receive(IncomingMessage.of("48500100200", text).to("48500300400"));

        await().until(() -> simulator.stats().reportsAcknowledged() == 1);
        assertThat(sms().text()).isEqualTo(text);
        assertThat(sms().from()).isEqualTo("48500100200");
        assertThat(sms().to()).isEqualTo("48500300400");
        assertThat(sms().username()).isEqualTo("simulator");
        assertThat(sms().receivedAt()).satisfies(
                at -> assertThat(at).isBetween(Instant.now().minusSeconds(60), Instant.now()));
        assertThat(sms().answerTo()).isNull();
        assertThat(sms().other()).isEmpty();
        var message = fixture.mock().getExchanges().get(0).getMessage();
        assertThat(message.getHeader("CamelSmsapiCallbackType")).isEqualTo("sms_mo");
        assertThat(message.getHeaders()).doesNotContainKeys("CamelSmsapiMessageId", "CamelSmsapiFrom", "CamelSmsapiTo");
    }

    @Test
    void anAnswerNamesTheMessageThatItAnswers() {
        var sent = fixture.context.createProducerTemplate().request("smsapi:sms/send?from=2way&to=48500100200",
                exchange -> exchange.getMessage().setBody("Coming?"));
        var id = sent.getMessage().getHeader("CamelSmsapiMessageId", String.class);

        simulator.receive(IncomingMessage.of("48500100200", "YES").answering(id));

        await().until(() -> simulator.stats().reportsAcknowledged() == 1);
        assertThat(sms().answerTo()).isEqualTo(id);
        assertThat(fixture.mock().getExchanges().get(0).getMessage().getHeader("CamelSmsapiMessageId")).isEqualTo(id);
    }

    @Test
    void anEmptyMessageWithoutMoreIsOneToo() {
        assertThat(fixture.get("secret=s3cret&sms_from=48500100200&sms_text=&MsgId=&surprise=1").body()).isEqualTo("OK");

        assertThat(sms().text()).isEmpty();
        assertThat(sms().answerTo()).isNull();
        assertThat(sms().receivedAt()).isNull();
        assertThat(sms().other()).containsOnlyKeys("surprise");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "sms_text=a", "sms_from=48500100200", "sms_from=&sms_text=a", "MsgId=id1&status=404", "",
            "sms_from=4850%0D%0A0100200&sms_text=a" })
    void whatIsNoMessageIsRefused(String parameters) {
        assertThat(fixture.get("secret=s3cret&" + parameters).statusCode()).isEqualTo(400);
        assertThat(fixture.mock().getReceivedCounter()).isZero();
    }

    @Test
    void smsapiRepeatsWhatTheRouteCouldNotTakeOverAndItsKeyStaysTheSame() throws Exception {
        try (var other = new CallbackFixture(simulator.url())) {
            other.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(other.webhook("inbox", "/callback"))
                            .to("mock:received")
                            .filter(exchange -> other.mock().getReceivedCounter() < 3)
                            .throwException(new IllegalStateException("the database is down"));
                }
            }).start();
            simulator.receive(IncomingMessage.of("48500100200", "STOP"));

            await().until(() -> other.mock().getReceivedCounter() == 3);

            assertThat(other.received(IncomingSms.class)).extracting(IncomingSms::key).hasSize(3).containsOnly(
                    other.received(IncomingSms.class).get(0).key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "sms_date=2024-04-08 10:58:40|sms_date=2025-04-08 10:58:40", "sms_date=1712570320000|sms_date=1712570321000",
            "sms_to=a%0Ab|sms_to=a%0Ac", "MsgId=1|MsgId=2", "sms_date=1712570320|sms_date=1712570321", "part=1|part=2",
            "username=a|username=b", "sms_text=Prosz%EA|sms_text=Prosz%B1", "sms_text=%FF|sms_text=%FE" })
    void messagesThatDifferInAnythingAreTwo(String parameters) {
        for (var one : parameters.replace(" ", "%20").split("\\|")) {
            var call = "secret=s3cret&sms_from=48500100200&" + one + "&sms_text=STOP";
            assertThat(fixture.get(call).body()).isEqualTo("OK");
            assertThat(fixture.get(call).body()).isEqualTo("OK");
        }
        assertThat(fixture.received(IncomingSms.class)).hasSize(4).extracting(IncomingSms::key).satisfies(keys -> {
            assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
            assertThat(keys.get(2)).isEqualTo(keys.get(3));
        });
    }

    @Test
    void aValueThatMovesFromOneFieldToTheNextMakesAnotherMessage() {
        fixture.get("secret=s3cret&sms_from=48500100200&sms_to=1&sms_text=2%0Aa");
        fixture.get("secret=s3cret&sms_from=48500100200&sms_to=1%0A2&sms_text=a");

        assertThat(fixture.received(IncomingSms.class)).extracting(IncomingSms::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPrintedOfAMessageTellsNeitherItsTextNorItsSender() {
        fixture.get("secret=s3cret&sms_from=48500100200&sms_text=hush");

        assertThat(sms().toString()).doesNotContain("hush", "48500100200").contains("48500***200");
    }
}
