// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.policy.KeptMessage;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Messages that the policies have kept as JSON, from sources of any kind, and that are sent again. */
class ReplayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final SetClock clock = new SetClock(NOW);
    private final Main main = new Main();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    /** An application whose dead letters are files, and whose orders come from wherever a test sends them. */
    private void start(RouteBuilder routes) {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setClock(clock);
        main.bind("smsapi", component);
        main.addInitialProperty("camel.main.shutdownTimeout", "5");
        Map.of("keepAs", "json", "deadLetterUri", "file:" + folder, "parkUri", "file:" + folder, "maximumRedeliveries", "0",
                "redeliveryDelay", "1ms", "waitDelay", "1ms", "jitterPercent", "0")
                .forEach((name, value) -> main.addInitialProperty("smsapi.policy." + name, value));
        main.configure().addRoutesBuilder(new SmsapiErrorPolicies(clock));
        main.configure().addRoutesBuilder(new SmsapiRouteTemplates(clock));
        main.configure().addRoutesBuilder(routes);
        main.start();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private static RouteBuilder orders() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setHeader("CamelSmsapiTo", simple("${body[phone]}"))
                        .setHeader("CamelSmsapiIdx", simple("order-${body[id]}"))
                        .setBody(simple("Your order ${body[id]} is on its way"))
                        .to("smsapi:sms/send?from=Test&fast=true");
            }
        };
    }

    private void replay(Map<String, String> parameters) {
        var replay = TemplatedRouteBuilder.builder(main.getCamelContext(), SmsapiRouteTemplates.REPLAY).routeId("replay")
                .parameter("sourceUri", "file:" + folder + "?delete=true&initialDelay=0&delay=50")
                .parameter("askUri", "mock:ask").parameter("leftUri", "mock:left").parameter("resultUri", "mock:result");
        parameters.forEach(replay::parameter);
        replay.add();
    }

    private MockEndpoint mock(String name) {
        return main.getCamelContext().getEndpoint("mock:" + name, MockEndpoint.class);
    }

    private void order(int id, String phone) {
        main.getCamelContext().createProducerTemplate().sendBody("direct:orders", Map.of("id", id, "phone", phone));
    }

    private List<KeptMessage> kept() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(ReplayTest::read).toList();
        }
    }

    private static KeptMessage read(Path file) {
        try {
            return KeptMessage.read(Files.readString(file));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aDeadLetterHoldsTheMessageItsReasonAndWhatCameIn() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(orders());

        order(17, "48500100200");

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.operation()).isEqualTo("sms/send");
            assertThat(kept.message()).containsEntry("to", "48500100200").containsEntry("from", "Test")
                    .containsEntry("message", "Your order 17 is on its way").containsEntry("fast", "1")
                    .containsEntry("idx", "order-17");
            assertThat(kept.idx()).isEqualTo("order-17");
            assertThat(kept.code()).isEqualTo("103");
            assertThat(kept.reason()).contains("103");
            assertThat(kept.attempts()).isOne();
            assertThat(kept.route()).isEqualTo("orders");
            assertThat(kept.original().body()).contains("48500100200");
            assertThat(kept.toString()).doesNotContain("48500100200").doesNotContain("on its way");
        });
    }

    @Test
    void whatWasRefusedIsSentAgainAsItWasOnceItCan() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(orders());
        order(17, "48500100200");
        order(18, "48500100201");
        simulator.setPoints(new BigDecimal("100"));

        replay(Map.of());

        await().atMost(PATIENCE).until(() -> mock("result").getReceivedCounter() == 2);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactlyInAnyOrder("order-17", "order-18");
        assertThat(simulator.messages()).extracting(BookedMessage::text)
                .contains("Your order 17 is on its way", "Your order 18 is on its way");
        assertThat(mock("ask").getReceivedCounter()).isZero();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept()).isEmpty());
    }

    @Test
    void aTimersMessageCanBeSentAgainToo() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(new RouteBuilder() {
            @Override
            public void configure() {
                from("timer:morning?repeatCount=1&delay=0").routeId("morning").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setBody(constant("Good morning"))
                        .to("smsapi:sms/send?to=48500100200");
            }
        });
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept()).hasSize(1));
        simulator.setPoints(new BigDecimal("100"));

        replay(Map.of());

        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 1);
        assertThat(simulator.messages().get(0).text()).isEqualTo("Good morning");
    }

    @Test
    void onlyTheSelectedAreSent() throws Exception {
        start(orders());
        simulator.setPoints(BigDecimal.ZERO);
        order(1, "48500100200");
        order(2, "48500100201");
        simulator.setPoints(new BigDecimal("100"));
        order(3, "48900000057");
        later(Duration.ofHours(2));
        simulator.setPoints(BigDecimal.ZERO);
        order(4, "48500100200");
        simulator.setPoints(new BigDecimal("100"));

        replay(Map.of("code", "103", "recipient", "48500100200", "failedFrom", "2026-12-01T10:00:00Z", "failedUntil",
                "2026-12-01T11:00:00Z"));

        await().atMost(PATIENCE).until(() -> mock("left").getReceivedCounter() == 3);
        await().atMost(PATIENCE).until(() -> mock("result").getReceivedCounter() == 1);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-1");
    }

    /** Its source is where the policies keep what fails: without an end it would be tried at each poll. */
    @Test
    void whatFailsAgainInTheSameRunIsLeftForTheNext() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(orders());
        order(1, "48500100200");
        var left = folder.resolve("left");
        replay(Map.of("leftUri", "file:" + left));

        later(Duration.ofSeconds(1));

        await().atMost(PATIENCE).until(() -> Files.exists(left) && kept().isEmpty());
        main.getCamelContext().getRouteController().stopRoute("replay");
        simulator.setPoints(new BigDecimal("100"));
        try (var files = Files.list(left)) {
            var file = files.toList().get(0);
            Files.move(file, folder.resolve(file.getFileName()));
        }
        main.getCamelContext().getRouteController().startRoute("replay");
        await().atMost(PATIENCE).until(() -> mock("result").getReceivedCounter() == 1);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-1");
    }

    /** A poll without a delay hands a message over while its route starts. */
    @Test
    void theFirstMessageOfARestartedRouteIsNotTakenForOneThatFailedAgain() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(orders());
        main.getCamelContext().addEndpoint("early:message", new EarlyEndpoint(main.getCamelContext(), this::firstKept));
        replay(Map.of("sourceUri", "early:message"));
        main.getCamelContext().getRouteController().stopRoute("replay");
        later(Duration.ofHours(1));
        order(1, "48500100200");
        simulator.setPoints(new BigDecimal("100"));
        later(Duration.ofHours(1));

        main.getCamelContext().getRouteController().startRoute("replay");

        assertThat(mock("left").getReceivedCounter()).isZero();
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-1");
    }

    /** The text of the first kept message; empty when no message is kept. */
    private Optional<String> firstKept() throws IOException {
        try (var files = Files.list(folder)) {
            var file = files.filter(Files::isRegularFile).findFirst();
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
        }
    }

    @Test
    void aDoubtfulMessageIsSentUnderItsIdxWhileSmsapiRemembersItAndIsOneMessage() throws Exception {
        start(orders());
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));
        order(5, "48500100200");
        assertThat(kept()).singleElement().satisfies(kept -> assertThat(kept.outcome()).hasToString("UNKNOWN"));
        later(Duration.ofHours(22));

        replay(Map.of());

        await().atMost(PATIENCE).until(() -> mock("result").getReceivedCounter() == 1);
        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void aDoubtfulMessageWhoseIdxMayBeForgottenIsAskedAbout() throws Exception {
        start(orders());
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));
        order(6, "48500100200");
        later(Duration.ofHours(23));

        replay(Map.of());

        await().atMost(PATIENCE).until(() -> mock("ask").getReceivedCounter() == 1);
        assertThat(simulator.messages()).hasSize(1);
        assertThat(mock("result").getReceivedCounter()).isZero();
    }

    @Test
    void aMessageThatFailsAgainKeepsItsFirstAttemptAndWhatCameIn() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(orders());
        order(7, "48500100200");
        var first = kept().get(0);
        later(Duration.ofHours(1));

        replay(Map.of());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kept()).singleElement().satisfies(again -> {
            assertThat(again.attempts()).isGreaterThan(1);
            assertThat(again.firstAttempt()).isEqualTo(first.firstAttempt());
            assertThat(again.original()).isEqualTo(first.original());
            assertThat(again.message()).isEqualTo(first.message());
        }));
    }
}
