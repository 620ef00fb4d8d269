// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.cluster;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.examples.chaos.ChildProcess;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Three processes, of which one is killed in the middle of its work. */
@Timeout(180)
class ClusterTest {

    private static final int MESSAGES = 160;
    private static final int AT_ONCE = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> NUMBERS
            = List.of("48900010402", "48900010404", "48900010405", "48900010406", "48900010408");

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .gateway(rules -> rules.attemptsPerNumber(0)).start();
    private final Map<String, ChildProcess> nodes = new LinkedHashMap<>();
    private EmbeddedPostgres postgres;
    private ClusterDatabase database;
    private HikariDataSource pool;

    @TempDir
    Path folder;

    @BeforeEach
    void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.start();
        database = new ClusterDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        database.prepare();
        pool = database.open();
    }

    @AfterEach
    void stop() throws Exception {
        nodes.values().forEach(ChildProcess::close);
        pool.close();
        postgres.close();
        simulator.close();
    }

    /** Messages whose reports never come, as nobody has told SMSAPI where to send them. */
    private void send() throws Exception {
        try (var context = new DefaultCamelContext()) {
            var smsapi = new SmsapiComponent();
            smsapi.getConfiguration().setToken("token-of-the-test");
            smsapi.getConfiguration().setBaseUrl(simulator.url());
            smsapi.getConfiguration().setLedger(new JdbcMessageLedger(pool));
            context.addComponent("smsapi", smsapi);
            context.start();
            var messages = IntStream.range(0, MESSAGES).mapToObj(message -> SmsMessage
                    .to(NUMBERS.get(message % NUMBERS.size())).text("Hello").idx("order-" + message)).iterator();
            var sent = context.createProducerTemplate()
                    .requestBody("smsapi:sms/send?allowDuplicates=true", messages, BulkResult.class);
            assertThat(sent.accepted()).isEqualTo(MESSAGES);
        }
        await().atMost(PATIENCE).until(() -> simulator.messages().stream().allMatch(message -> message.status().isFinal()));
    }

    private void startNode(String name) throws Exception {
        var node = new ChildProcess(
                List.of("-Dcluster.node=" + name, "-Dcluster.jdbcUrl=" + database.jdbcUrl(),
                        "-Dcluster.gateway=" + simulator.url(), "-Dcluster.requestsPerSecond=10000",
                        "-Dcluster.olderThan=1s", "-Dcluster.lease=5s", "-Dcluster.limit=" + AT_ONCE,
                        "-Ddemo.log=" + folder.resolve(name + "-camel.log")),
                ClusterNode.class.getName(), List.of(), folder.resolve(name + ".log"));
        node.start();
        nodes.put(name, node);
    }

    private int count(String what) throws SQLException {
        return Integer.parseInt(column("SELECT count(*) FROM " + what).get(0));
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.createStatement();
             var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Test
    void everyOverdueMessageIsHandledOnceAlthoughANodeIsKilled() throws Exception {
        send();
        for (var name : List.of("a", "b", "c")) { // together, which is the hard way
            startNode(name);
        }

        // in the middle of the second forty
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> count("handed_out") >= AT_ONCE * 3 / 2);
        var killed = column("SELECT node FROM handed_out ORDER BY at DESC LIMIT 1").get(0);
        nodes.get(killed).kill();
        assertThat(count("smsapi_message WHERE next_due IS NOT NULL AND leased_until IS NOT NULL"))
                .as("what it left behind").isPositive();

        await().atMost(PATIENCE).until(() -> count("smsapi_message WHERE next_due IS NOT NULL") == 0);

        assertThat(column("SELECT idx FROM handled")).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(column("SELECT DISTINCT node FROM handled")).contains(killed).hasSizeGreaterThan(1);
        var first = column("SELECT DISTINCT ON (idx) idx || ' ' || node FROM handed_out ORDER BY idx, at").stream()
                .map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        assertThat(column("SELECT idx FROM handed_out GROUP BY idx HAVING count(*) > 1")).as("handed out twice")
                .allSatisfy(idx -> assertThat(first).containsEntry(idx, killed));
        assertThat(column("SELECT idx FROM handed_out GROUP BY idx HAVING count(*) > 2")).isEmpty();
        assertThat(nodes.entrySet()).filteredOn(node -> !node.getKey().equals(killed))
                .allMatch(node -> node.getValue().isAlive());
    }
}
