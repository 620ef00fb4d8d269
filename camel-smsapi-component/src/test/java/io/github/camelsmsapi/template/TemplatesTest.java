// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The route templates under Camel Main, from YAML, XML and Java, without a line that brings them in. */
class TemplatesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RESOURCES = "classpath:io/github/camelsmsapi/template/";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final Main main = new Main();
    private final InMemoryMessageLedger ledger = new InMemoryMessageLedger();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    private void start(Map<String, String> properties) {
        main.addInitialProperty("camel.component.smsapi.token", "secret-token");
        main.addInitialProperty("camel.component.smsapi.baseUrl", simulator.url());
        main.addInitialProperty("camel.main.shutdownTimeout", "5");
        properties.forEach(main::addInitialProperty);
        main.bind("ledger", ledger);
        main.start();
    }

    private MockEndpoint mock(String name) {
        return main.getCamelContext().getEndpoint("mock:" + name, MockEndpoint.class);
    }

    private static List<String> idxOf(MockEndpoint mock) {
        return mock.getExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(OverdueMessage.class).idx()).toList();
    }

    /** As under {@code mvn camel:run}, where Camel is not loaded by the system's class loader. */
    /** As the table of dependencies says. */
    @Test
    void noneNeedsTheBeanLanguage() throws Exception {
        try (var context = new DefaultCamelContext()) {
            context.addRoutes(new SmsapiRouteTemplates());
            assertThat(context.getRouteTemplateDefinitions()).hasSizeGreaterThan(4)
                    .allSatisfy(template -> assertThat(template.toString()).doesNotContain("${body.", "${body["));
        }
    }

    @Test
    void theyAreThereWhereCamelFindsNoPlugins() throws Exception {
        var run = new Main() {
            @Override
            protected CamelContext createCamelContext() {
                var context = super.createCamelContext();
                context.setApplicationContextClassLoader(ClassLoader.getPlatformClassLoader());
                return context;
            }
        };
        run.addInitialProperty("camel.component.smsapi.token", "secret-token");
        run.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                templatedRoute(SmsapiRouteTemplates.CREDIT_WATCH).routeId("credit")
                        .parameter("threshold", "1").parameter("alertUri", "mock:low-credit");
            }
        });
        run.start();
        try {
            assertThat(run.getCamelContext().getRoute("credit")).isNotNull();
        } finally {
            run.stop();
        }
    }

    @Test
    void overdueMessagesGoWhereTheirEndSaysByAFileOfYaml() {
        start(Map.of("camel.main.routesIncludePattern", RESOURCES + "overdue.yaml"));
        var template = main.getCamelContext().createProducerTemplate();
        var to = Map.of("delivered", "48500100200", "expired", "48900010402", "undelivered", "48900010405", "failed",
                "48900010406", "unknown", "48900010408");
        to.forEach((idx, number) -> template.sendBody(
                "smsapi:sms/send", SmsMessage.to(number).text("Hello").idx(idx).with("notifyUrl", "http://127.0.0.1:1")));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(idxOf(mock("delivered"))).contains("delivered");
            assertThat(idxOf(mock("expired"))).contains("expired");
            assertThat(idxOf(mock("undelivered"))).contains("undelivered", "failed");
            assertThat(idxOf(mock("unknown"))).contains("unknown");
        });

        assertThat(mock("expired").getExchanges().get(0).getMessage().getBody(OverdueMessage.class)).satisfies(message -> {
            assertThat(message.lookup()).isEqualTo(OverdueMessage.Lookup.ANSWERED);
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
        });
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ledger.findByIdx("expired").get(0).isSettled()).isTrue());
        assertThat(idxOf(mock("expired"))).containsExactly("expired");
    }

    @Test
    void aLowBalanceRaisesAnAlertByAFileOfXml() {
        simulator.setPoints(new BigDecimal("50"));
        start(Map.of("camel.main.routesIncludePattern", RESOURCES + "credit.xml"));
        await().atMost(PATIENCE).until(() -> !simulator.requests().isEmpty());
        assertThat(mock("alert").getExchanges()).isEmpty();

        simulator.setPoints(new BigDecimal("49.9"));

        await().atMost(PATIENCE).until(() -> !mock("alert").getExchanges().isEmpty());
        assertThat(mock("alert").getExchanges().get(0).getMessage().getBody(AccountPoints.class).points())
                .isEqualByComparingTo("49.9");
    }

    @Test
    void aCampaignIsHandedToSmsapiForItsHour() {
        main.bind("campaign", new Campaign());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                templatedRoute(SmsapiRouteTemplates.SCHEDULED_SEND).routeId("campaign").parameter("cron", "0/2 * * * * ?")
                        .parameter("sourceUri", "bean:campaign").parameter("sendAfter", "2h")
                        .parameter("from", "Test").parameter("resultUri", "mock:result");
            }
        });
        start(Map.of());

        await().atMost(PATIENCE).until(() -> mock("result").getReceivedCounter() >= 2);

        var results = mock("result").getExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(BulkResult.class)).toList();
        assertThat(results.get(0).accepted()).isEqualTo(2);
        assertThat(results.get(1).accepted()).as("sent already").isZero();
        assertThat(simulator.messages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.from()).isEqualTo("Test");
            assertThat(message.sendAt().getEpochSecond() % 2).as("when the clock struck, and two hours").isZero();
            assertThat(Duration.between(message.bookedAt(), message.sendAt())).isBetween(
                    Duration.ofMinutes(119), Duration.ofHours(2));
        });
        assertThat(ledger.findByIdx("summer-1").get(0).sendAt()).isAfter(Instant.now().plusSeconds(3600));
    }

    /** Two customers and what they get. */
    public static class Campaign {

        public List<SmsMessage> messages() {
            return List.of(SmsMessage.to("48500100200").text("Summer sale").idx("summer-1"),
                    SmsMessage.to("48500100201").text("Summer sale").idx("summer-2"));
        }
    }

    @Test
    void parkedMessagesGoOnInTheirOrderAndNoneIsParkedTwice() throws Exception {
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID).convertBodyTo(String.class)
                        .setHeader("CamelSmsapiTo", constant("48500100200"))
                        .setHeader("CamelSmsapiIdx", simple("${body}"))
                        .to("smsapi:sms/send");
                from("direct:park").to("file:" + folder + "?fileName=${body}.txt&tempPrefix=.");
                templatedRoute(SmsapiRouteTemplates.PARKED).routeId("parked").parameter("targetUri", "direct:orders")
                        .parameter("sourceUri", "file:" + folder + "?sortBy=file:name&delete=true&delay=50&initialDelay=0"
                                                + "&maxMessagesPerPoll=1&eagerMaxMessagesPerPoll=false")
                        .parameter("resumeInterval", "100ms").parameter("resumeAbove", "0.1");
            }
        });
        simulator.setPoints(new BigDecimal("0.17")); // one message
        start(Map.of("smsapi.policy.enabled", "true", "smsapi.policy.parkUri", "direct:park",
                "camel.main.autoConfigurationLogSummary",
                "false"));
        var orders = List.of("order-10", "order-11", "order-12", "order-13", "order-14");
        orders.forEach(order -> main.getCamelContext().createProducerTemplate().sendBody("direct:orders", order));
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-10");

        simulator.setPoints(new BigDecimal("0.34")); // two more
        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 3);
        simulator.setPoints(new BigDecimal("100"));
        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 5);

        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactlyElementsOf(orders);
        await().atMost(PATIENCE).untilAsserted(() -> {
            try (var waiting = Files.list(folder)) {
                assertThat(waiting.filter(Files::isRegularFile)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "0 0 9 1 1 ? 2020", "0 0 9 30 2 ?" })
    void aClockWithoutANextTimeIsWarnedOfAndTheRestStarts(String cron) {
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:rest").to("mock:rest");
                templatedRoute("smsapi-scheduled-send").routeId("late").parameter("name", "late").parameter("cron", cron)
                        .parameter("sourceUri", "mock:source").parameter("resultUri", "mock:result");
            }
        });
        try (var log = new LogRecorder()) {
            start(Map.of());

            assertThat(main.getCamelContext().getStatus().isStarted()).isTrue();
            assertThat(log.lines()).anyMatch(line -> line.startsWith("WARN") && line.contains("has no next time"));
        }
    }

    @Test
    void theClockStrikesInTheTimeZoneOfTheTemplate() throws Exception {
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                templatedRoute("smsapi-scheduled-send").routeId("nine").parameter("name", "nine")
                        .parameter("cron", "0 0 9 * * ?")
                        .parameter("timeZone", "Asia/Tokyo").parameter("sourceUri", "mock:source")
                        .parameter("resultUri", "mock:result");
            }
        });
        start(Map.of());

        var quartz = main.getCamelContext().getComponent("quartz", org.apache.camel.component.quartz.QuartzComponent.class);
        var trigger = quartz.getScheduler().getTrigger(org.quartz.TriggerKey.triggerKey("nine", "smsapi"));
        assertThat(trigger.getNextFireTime().toInstant().atZone(java.time.ZoneId.of("Asia/Tokyo")).getHour()).isEqualTo(9);
    }

    /** One warning while it lasts, and a line when it works again; of the templates and of the consumer. */
    @Test
    void aRefusedLoginIsOneWarningAndNotATraceEachTime() {
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                templatedRoute(SmsapiRouteTemplates.OVERDUE).routeId("overdue").parameter("cron", "* * * * * ?")
                        .parameter("olderThan", "0s").parameter("lease", "1s").parameter("limit", "1")
                        .parameter("expiredUri", "mock:expired")
                        .parameter("undeliveredUri", "mock:undelivered").parameter("unknownUri", "mock:unknown");
                templatedRoute(SmsapiRouteTemplates.CREDIT_WATCH).routeId("watch").parameter("cron", "* * * * * ?")
                        .parameter("threshold", "1").parameter("alertUri", "mock:alert");
                from("smsapi:reports?olderThan=0&lookup=true&lease=1000&limit=1&delay=500").routeId("poll").to("mock:polled");
            }
        });
        try (var log = new LogRecorder()) {
            start(Map.of());
            for (var idx : List.of("1", "2", "3", "4")) { // of which no final status comes
                main.getCamelContext().createProducerTemplate().sendBody(
                        "smsapi:sms/send", SmsMessage.to("48900010403").text("Hello").idx(idx));
            }
            simulator.account(account -> account.token("another")); // and no other
            for (var what : List.of("Route overdue", "Route watch", "The poll for overdue messages")) {
                await().atMost(PATIENCE).until(() -> log.lines().stream().filter(line -> line.contains(what)).count() > 2);
            }
            simulator.account(account -> account.token("secret-token"));

            for (var what : List.of("Route overdue works", "Route watch works", "The poll for overdue messages works")) {
                await().atMost(PATIENCE).until(() -> log.lines().stream()
                        .anyMatch(line -> line.startsWith("INFO") && line.contains(what + " again, after it failed with 101")));
            }
            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("101")).hasSize(3);
            assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR") || line.contains("\tat "));
        }
    }
}
