// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.nio.file.Path;
import java.time.Duration;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** What the ledger knows outlives the application, beside whatever else stands in its database. */
@ExtendWith(OutputCaptureExtension.class)
class LedgerRestartTest {

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().delivery(delivery -> delivery.finalAfter(Duration.ofHours(1))).start();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void aMessageSentBeforeIsSettledByTheReportThatComesAfterwards(@TempDir Path folder) {
        assertSurvivesRestart("jdbc:h2:" + folder.resolve("shop"), "sa");
    }

    @Test
    void soItIsInPostgreSql() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            assertSurvivesRestart(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private void assertSurvivesRestart(String url, String user) {
        try (var before = start(url, user)) {
            send(before, "order-1");
            assertThat(message(before, "order-1").outcome()).isEqualTo(Outcome.SENT);
        }
        try (var after = start(url, user)) {
            assertThat(message(after, "order-1").delivery().status()).isNull();

            simulator.advance(Duration.ofHours(2));

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(message(after, "order-1").delivery().status())
                    .isEqualTo(DeliveryStatus.DELIVERED));
        }
    }

    @Test
    void anApplicationWithMigrationsOfItsOwnHasThemRunFirst(@TempDir Path folder) {
        var url = "jdbc:h2:" + folder.resolve("shop");
        for (var order : new String[] { "order-1", "order-2" }) {
            try (var boot = start(url, "sa", "--spring.flyway.locations=classpath:migrations")) {
                send(boot, order);
                boot.getBean(JdbcTemplate.class).update("INSERT INTO customer_order (id) VALUES (?)", order);
            }
        }
        try (var boot = start(url, "sa", "--spring.flyway.locations=classpath:migrations")) {
            assertThat(boot.getBean(JdbcTemplate.class).queryForObject("""
                    SELECT count(*) FROM customer_order o JOIN smsapi_message m ON m.idx = o.id""", Integer.class))
                    .isEqualTo(2);
        }
    }

    @Test
    void aDatabaseThatHasTablesButNoMigrationsGetsALedger(@TempDir Path folder, CapturedOutput output) {
        var url = "jdbc:h2:" + folder.resolve("shop");
        try (var boot = start(url, "sa", "--smsapi.ledger.store=memory", "--spring.flyway.enabled=false")) {
            boot.getBean(JdbcTemplate.class).execute("CREATE TABLE customer_order (id VARCHAR(50))");
        }
        assertThat(catchThrowable(() -> start(url, "sa"))).isNotNull();
        assertThat(output).contains("set spring.flyway.enabled=false");
        try (var boot = start(url, "sa", "--spring.flyway.enabled=false")) {
            send(boot, "order-1");
            assertThat(message(boot, "order-1").outcome()).isEqualTo(Outcome.SENT);
        }
    }

    @Test
    void whatCameToItsEndLongAgoIsDeleted(@TempDir Path folder) {
        var url = "jdbc:h2:" + folder.resolve("shop");
        try (var boot = start(url, "sa")) {
            send(boot, "order-1");
            send(boot, "order-2");
            boot.getBean(JdbcTemplate.class).update("""
                    UPDATE smsapi_message SET settled_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00Z'
                    WHERE idx = 'order-1'""");
        }
        try (var boot = start(url, "sa", "--camel.component.smsapi.ledger-retention=90d")) {
            var ledger = boot.getBean(MessageLedger.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> ledger.findByIdx("order-1").isEmpty());
            assertThat(ledger.findByIdx("order-2")).hasSize(1);
        }
    }

    private ConfigurableApplicationContext start(String url, String user, String... more) {
        return new SpringApplicationBuilder(ReportsTest.Shop.class)
                .properties("spring.datasource.url=" + url, "spring.datasource.username=" + user, "server.port=0",
                        "server.address=127.0.0.1", "smsapi.ledger.store=jdbc", "camel.component.smsapi.token=secret-token",
                        "shop.public-url=http://127.0.0.1:${local.server.port}",
                        "camel.component.smsapi.base-url=" + simulator.url())
                .run(more);
    }

    private static void send(ConfigurableApplicationContext boot, String idx) {
        boot.getBean(ProducerTemplate.class).sendBodyAndHeader("smsapi:sms/send?idx=" + idx, "Hello", "CamelSmsapiTo",
                "48500100200");
    }

    private static TrackedMessage message(ConfigurableApplicationContext boot, String idx) {
        return boot.getBean(MessageLedger.class).findByIdx(idx).get(0);
    }
}
