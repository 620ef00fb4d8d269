// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.clock;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The templates as they are filled in, in Java and in YAML. */
class ClockRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String EVERY_SECOND = "0/1 * * * * ?";
    private static final List<String> ORDERS = List.of("10", "11", "12", "13");

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .gateway(rules -> rules.attemptsPerNumber(0)).start();
    private final Main main = new Main();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    private void start(String language) {
        main.setDefaultPropertyPlaceholderLocation("false"); // that of another example
        Map.of("camel.component.smsapi.token", "token-of-the-test", "camel.component.smsapi.baseUrl", simulator.url(),
                "camel.main.shutdownTimeout", "5", "smsapi.policy.enabled", "true", "smsapi.policy.parkUri", "direct:park")
                .forEach(main::addInitialProperty);
        Map.of("shop.late.cron", EVERY_SECOND, "shop.late.after", "3s", "shop.campaign.cron", EVERY_SECOND, "shop.credit.cron",
                EVERY_SECOND, "shop.parked", folder.toString(), "shop.phone", "48500100209", "shop.poll", "50", "shop.resume",
                "100ms").forEach(main::addInitialProperty);
        main.bind("campaign", new Campaign(List.of("48500100200", "48500100201")));
        if (language.equals("java")) {
            main.configure().addRoutesBuilder(new ClockRoutes());
        } else {
            main.addInitialProperty(
                    "camel.main.routesIncludePattern", "classpath:io/github/camelsmsapi/examples/clock/clock.yaml");
        }
        main.start();
    }

    private Exchange received(String uri) {
        var exchange = main.getCamelContext().createConsumerTemplate().receive(uri, PATIENCE.toMillis());
        assertThat(exchange).as("what is left at %s", uri).isNotNull();
        return exchange;
    }

    private void order(String number) {
        main.getCamelContext().createProducerTemplate().sendBody("direct:orders", number);
    }

    private List<String> orders() {
        return simulator.messages().stream().map(BookedMessage::idx).filter(idx -> idx.startsWith("order-")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "java", "yaml" })
    void allGoByTheClockOrByTheCredit(String language) {
        start(language);

        assertThat(received("seda:campaign-result").getMessage().getBody(BulkResult.class).accepted()).isEqualTo(2);
        assertThat(simulator.messages()).extracting(BookedMessage::idx)
                .containsExactlyInAnyOrder("summer-2026-48500100200", "summer-2026-48500100201");
        assertThat(simulator.messages()).allMatch(BookedMessage::isScheduled);

        main.getCamelContext().createProducerTemplate()
                .sendBodyAndHeader("smsapi:sms/send", "Hello", "CamelSmsapiTo", "48900010402");
        assertThat(received("seda:expired").getMessage().getBody(OverdueMessage.class).statusName()).isEqualTo("EXPIRED");

        simulator.setPoints(new BigDecimal("0.2")); // one order
        assertThat(received("seda:low-credit").getMessage().getBody(AccountPoints.class).points())
                .isLessThan(new BigDecimal("1"));
        ORDERS.forEach(this::order);
        assertThat(orders()).containsExactly("order-10");
        simulator.setPoints(new BigDecimal("1000"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders())
                .containsExactly("order-10", "order-11", "order-12", "order-13"));
    }
}
