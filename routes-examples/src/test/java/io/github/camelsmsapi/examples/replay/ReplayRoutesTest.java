// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.replay;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReplayRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final Main main = new Main();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        main.stop();
        simulator.close();
    }

    @Test
    void whatHadNoCreditIsSentAgainFromTheFolder() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        var kept = folder.resolve("kept");
        Map.of("camel.component.smsapi.token", "token-of-the-test", "camel.component.smsapi.baseUrl", simulator.url(),
                "camel.main.shutdownTimeout", "5", "smsapi.policy.enabled", "true", "smsapi.policy.keepAs", "json",
                "smsapi.policy.deadLetterUri", "file:" + kept).forEach(main::addInitialProperty);
        Map.of("shop.phone", "48500100200", "shop.kept", kept.toString(), "shop.ask", folder.resolve("ask").toString(),
                "shop.left", folder.resolve("left").toString(), "shop.replay.from", Instant.now().minusSeconds(60).toString(),
                "shop.replay.until", Instant.now().plusSeconds(600).toString()).forEach(main::addInitialProperty);
        main.configure().addRoutesBuilder(new ReplayRoutes());
        main.start();
        await().atMost(PATIENCE).until(() -> simulator.stats().requests() > 0);

        simulator.setPoints(new BigDecimal("100"));

        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 1);
        assertThat(simulator.messages().get(0).text()).isEqualTo("Good morning");
        assertThat(folder.resolve("ask")).doesNotExist();
        assertThat(folder.resolve("left")).doesNotExist();
        await().atMost(PATIENCE).untilAsserted(() -> {
            try (var files = Files.list(kept)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        });
    }

    @Test
    void whatIsParkedGoesOutWhenThereIsCreditAgain() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        var parked = folder.resolve("parked");
        Map.of("camel.component.smsapi.token", "token-of-the-test", "camel.component.smsapi.baseUrl", simulator.url(),
                "camel.main.shutdownTimeout", "5", "smsapi.policy.enabled", "true", "smsapi.policy.keepAs", "json",
                "smsapi.policy.parkUri", "file:" + parked).forEach(main::addInitialProperty);
        Map.of("shop.parked", parked.toString(), "shop.poll", "50", "shop.resume", "100ms")
                .forEach(main::addInitialProperty);
        main.configure().addRoutesBuilder(new ParkedRoutes());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send?from=Test");
            }
        });
        main.start();
        var orders = main.getCamelContext().createProducerTemplate();
        for (var idx : List.of("order-1", "order-2")) {
            orders.sendBodyAndHeaders("direct:orders", "Hello", Map.of("CamelSmsapiTo", "48500100200", "CamelSmsapiIdx", idx));
        }
        assertThat(simulator.messages()).isEmpty();

        simulator.setPoints(new BigDecimal("100"));

        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 2);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactlyInAnyOrder("order-1", "order-2");
        assertThat(simulator.messages()).extracting(BookedMessage::from).containsOnly("Test");
    }
}
