// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Where a message ends, by the settings; a step of the route fails as a send would. */
@Timeout(60)
class PolicyRouteTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SetClock clock = new SetClock(NOON);
    /** The headers of each attempt. */
    private final List<Map<String, Object>> attempts = new ArrayList<>();
    private int failures = Integer.MAX_VALUE;

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    private static SmsapiException refusal(int code) {
        return SmsapiErrorException.answered(code, "no", List.of()).about(new FailedMessage(
                "order-1", true, 1, NOON, Outcome.NOT_SENT, "sms/send", Map.of("to", "48500100200", "message", "Hello")));
    }

    private static SmsapiException lost() {
        return SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), false)
                .about(new FailedMessage("order-1", true, 1, NOON, Outcome.UNKNOWN));
    }

    private void start(SmsapiException failure, String... settings) throws Exception {
        context.disableJMX();
        var given = context.getPropertiesComponent();
        given.addOverrideProperty("smsapi.policy.redeliveryDelay", "1ms");
        given.addOverrideProperty("smsapi.policy.waitDelay", "1ms");
        given.addOverrideProperty("smsapi.policy.maximumRedeliveries", "2");
        for (var i = 0; i < settings.length; i += 2) {
            given.addOverrideProperty("smsapi.policy." + settings[i], settings[i + 1]);
        }
        context.addRoutes(new SmsapiErrorPolicies(clock));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:resumed");
                from("direct:parked").routeId("parked").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setProperty("CamelSmsapiResumed", constant(true)).to("direct:resumed");
                from("seda:orders?pollTimeout=5").routeId("queue").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .to("direct:resumed");
                from("direct:resumed").errorHandler(noErrorHandler()).process(exchange -> {
                    attempts.add(Map.copyOf(exchange.getMessage().getHeaders()));
                    if (attempts.size() <= failures) {
                        throw failure;
                    }
                    exchange.getMessage().setBody("result");
                }).to("mock:sent");
            }
        });
        context.start();
    }

    private Exchange send(String uri, Map<String, Object> headers) {
        return context.createProducerTemplate().request(uri, exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeaders(headers);
        });
    }

    private Exchange send() {
        return send("direct:orders", Map.of());
    }

    private int received(String name) {
        return context.getEndpoint("mock:" + name, MockEndpoint.class).getReceivedCounter();
    }

    private Message kept(String name) {
        assertThat(received(name)).isOne();
        return context.getEndpoint("mock:" + name, MockEndpoint.class).getExchanges().get(0).getMessage();
    }

    @ParameterizedTest
    @CsvSource({ "201,3", "52,3", "13,1", "53,1", "103,1", "101,1" })
    void whatStaysRefusedIsADeadLetterAfterItsAttempts(int code, int tries) throws Exception {
        start(refusal(code), "deadLetterUri", "mock:dead", "delays.52", "1ms");

        assertThat(send().getException()).isNull();

        assertThat(attempts).hasSize(tries);
        assertThat(kept("dead").getHeaders()).containsEntry("CamelSmsapiErrorCode", "" + code)
                .doesNotContainKeys("CamelRedeliveryDelay");
        assertThat(kept("dead").getBody()).isEqualTo("Hello");
        assertThat(received("sent")).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "201,2", "52,1" })
    void whatPassesLaterIsSent(int code, int fails) throws Exception {
        failures = fails;
        start(refusal(code), "deadLetterUri", "mock:dead", "delays.52", "1ms");

        assertThat(send().getException()).isNull();

        assertThat(received("sent")).isOne();
        assertThat(received("dead")).isZero();
    }

    @Test
    void outsideOfTheAllowedHoursTheNextTimeIsAskedForOnce() throws Exception {
        start(refusal(74), "deadLetterUri", "mock:dead");

        send();

        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0)).doesNotContainKey("CamelSmsapiTimeRestriction");
        assertThat(attempts.get(1)).containsEntry("CamelSmsapiTimeRestriction", "nearest_available");
        assertThat(received("dead")).isOne();
    }

    @Test
    void whatWasAskedForTheNextTimeAlreadyIsADeadLetter() throws Exception {
        start(refusal(74), "deadLetterUri", "mock:dead");

        send("direct:orders", Map.of("CamelSmsapiTimeRestriction", "nearest_available"));

        assertThat(attempts).hasSize(1);
        assertThat(received("dead")).isOne();
    }

    @Test
    void whatIsTakenForAcceptedGoesOn() throws Exception {
        start(refusal(13), "codes.13", "accepted", "deadLetterUri", "mock:dead");

        assertThat(send().getException()).isNull();

        assertThat(received("dead")).isZero();
    }

    @Test
    void withoutADeadLetterTheExchangeFails() throws Exception {
        start(refusal(13));

        assertThat(send().getException()).isInstanceOf(SmsapiErrorException.class);
    }

    @Test
    void whatWaitsForCreditIsParkedAndAlertedOnce() throws Exception {
        try (var log = new LogRecorder()) {
            start(refusal(103), "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert", "alertWindow",
                    "1m");

            send();
            send();
            assertThat(received("parked")).isEqualTo(2);
            assertThat(received("dead")).isZero();
            assertThat(kept("alert").getBody(String.class)).contains("103", "route orders", "outcome NOT_SENT", "idx order-1")
                    .doesNotContain("48500100200", "Hello");
            assertThat(kept("alert").getHeaders()).containsEntry("CamelSmsapiErrorCode", "103");
            assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO") && line.contains("parked at mock"))
                    .anyMatch(line -> line.startsWith("INFO") && line.contains("Alert raised at mock"))
                    .noneMatch(line -> line.contains("kept at"));
        }
        clock.set(NOON.plus(Duration.ofMinutes(1)));
        send();
        assertThat(received("alert")).isEqualTo(2);
    }

    @Test
    void whatWasParkedBeforeFailsAndStaysInItsPlace() throws Exception {
        start(refusal(103), "deadLetterUri", "mock:dead", "parkUri", "mock:parked");

        assertThat(send("direct:parked", Map.of()).getException()).isInstanceOf(SmsapiErrorException.class);

        assertThat(received("parked") + received("dead")).isZero();
    }

    @Test
    void whatWasParkedBeforeAndNeedsAPersonFailsAndIsAlerted() throws Exception {
        start(refusal(101), "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert");

        assertThat(send("direct:parked", Map.of()).getException()).isInstanceOf(SmsapiErrorException.class);

        assertThat(received("parked") + received("dead")).isZero();
        assertThat(received("alert")).isOne();
    }

    @ParameterizedTest
    @CsvSource({ "2,parked", "0,dead" })
    void whatNeedsAPersonAndCannotWaitIsParkedUnlessItsSourceRepeats(String maximum, String place) throws Exception {
        start(refusal(101), "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert",
                "maximumRedeliveries", maximum);

        send();

        assertThat(received(place)).isOne();
        assertThat(received("parked") + received("dead")).isOne();
        assertThat(received("alert")).isOne();
    }

    @Test
    void withoutAPauseEachRefusedMessageIsGivenUp() throws Exception {
        start(refusal(101), "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert", "pauseOnAlert",
                "false");

        send("seda:orders", Map.of());

        await().until(() -> received("dead") == 1);
        assertThat(received("alert")).isOne();
        assertThat(context.getRouteController().getRouteStatus("queue")).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void aMessageWhoseCallerWaitsByHttpIsNotKeptInASuspendedRoute() throws Exception {
        start(refusal(101), "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "resumeInterval", "1h");

        context.createProducerTemplate().sendBodyAndHeader("seda:orders", "Hello", Exchange.HTTP_METHOD, "POST");

        await().until(() -> received("parked") == 1);
        assertThat(attempts).hasSize(1);
        assertThat(context.getRouteController().getRouteStatus("queue")).isEqualTo(ServiceStatus.Suspended);
    }

    @ParameterizedTest
    @CsvSource({ "2,parked", "0,dead" })
    void aMessageThatStaysRefusedWhileItsAccountAnswersIsParkedInTheEnd(String maximum, String place) throws Exception {
        var failure = refusal(101);
        failure.setAccount(() -> java.math.BigDecimal.ONE);
        start(failure, "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "resumeInterval", "5ms", "maximumRedeliveries",
                maximum);
        try (var log = new LogRecorder()) {
            context.createProducerTemplate().sendBody("seda:orders", "Hello");

            await().until(() -> received(place) == 1);
            assertThat(attempts).hasSize(maximum.equals("0") ? 1 : 11);
            assertThat(log.lines().stream().filter(line -> line.contains("Message waits in its route")).count())
                    .isEqualTo(maximum.equals("0") ? 0 : 1);
        }
        await().until(() -> context.getRouteController().getRouteStatus("queue") == ServiceStatus.Started);
    }

    @Test
    void anUnknownOutcomeHasAPlaceOfItsOwn() throws Exception {
        start(lost(), "deadLetterUri", "mock:dead", "unknownUri", "mock:unknown");

        send();

        assertThat(kept("unknown").getHeaders()).containsEntry("CamelSmsapiOutcome", Outcome.UNKNOWN);
        assertThat(received("dead")).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "mock:dead,dead", "'',unknown" })
    void whatIsKnownNotToBeSentIsADeadLetterWhereThereIsOne(String deadLetter, String place) throws Exception {
        try (var log = new LogRecorder()) {
            start(refusal(13), "deadLetterUri", deadLetter, "unknownUri", "mock:unknown");

            send();

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("kept at mock:" + place))
                    .hasSize(1);
        }
        assertThat(kept(place).getHeaders()).containsEntry("CamelSmsapiErrorCode", "13");
        assertThat(received("unknown") + received("dead")).isOne();
    }

    @Test
    void aKeptMessageIsADocumentWhereThatIsAskedFor() throws Exception {
        start(refusal(13), "deadLetterUri", "mock:dead", "keepAs", "json");

        send("direct:orders", Map.of(Exchange.FILE_NAME, "order.csv"));

        var dead = kept("dead");
        assertThat(dead.getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(dead.getHeader(Exchange.FILE_NAME, String.class)).endsWith(".json");
        assertThat(KeptMessage.read(dead.getBody(String.class))).satisfies(kept -> {
            assertThat(kept.idx()).isEqualTo("order-1");
            assertThat(kept.failedAt()).isEqualTo(NOON);
            assertThat(kept.original().body()).isEqualTo("Hello");
        });
    }

    @ParameterizedTest
    @CsvSource({ "13,422,''", "201,503,''", "13,422,mock:unknown" })
    void aCallerByHttpIsTold(int code, int status, String unknownUri) throws Exception {
        start(refusal(code), "deadLetterUri", "mock:dead", "unknownUri", unknownUri);

        var response = send("direct:orders", Map.of(Exchange.HTTP_METHOD, "POST")).getMessage();

        assertThat(response.getHeader(Exchange.HTTP_RESPONSE_CODE)).isEqualTo(status);
        assertThat(received("dead")).isOne();
    }

    @Test
    void aPlaceForAlertsThatIsWrongStopsTheStart() {
        assertThatThrownBy(() -> start(refusal(13), "alertUri", "nowhere:at-all")).hasStackTraceContaining("nowhere");
    }
}
