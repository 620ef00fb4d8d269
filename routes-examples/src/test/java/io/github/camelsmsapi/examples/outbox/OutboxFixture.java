// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.springframework.jdbc.core.JdbcTemplate;

/** A gateway, a database, and as many outboxes as a test wants. */
final class OutboxFixture implements AutoCloseable {

    final SmsapiSimulator gateway = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0)).start();
    private final OutboxDatabase database;
    private final String jdbcUrl;
    private final String user;
    private final List<Outbox> outboxes = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private OutboxFixture(String jdbcUrl, String user) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.database = OutboxDatabase.open(jdbcUrl, user, "", 2);
    }

    static OutboxFixture withH2(Path folder) {
        return new OutboxFixture("jdbc:h2:file:" + folder.resolve("outbox") + ";WRITE_DELAY=0", "sa");
    }

    static OutboxFixture withPostgreSql(String jdbcUrl) {
        return new OutboxFixture(jdbcUrl, "postgres");
    }

    /** Starts an outbox, and returns where it listens. */
    String startOutbox() throws IOException {
        var port = freePort();
        var settings = new Properties();
        settings.putAll(Map.of(
                "outbox.jdbcUrl", jdbcUrl, "outbox.user", user, "outbox.gateway", gateway.url(),
                "outbox.port", String.valueOf(port), "outbox.poll", "50", "outbox.retry", "100", "outbox.batch", "20",
                "outbox.redelivery", "10ms"));
        var outbox = new Outbox(settings);
        outboxes.add(outbox);
        outbox.start();
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    void fill(int messages) throws SQLException {
        new OutboxGenerator(database.dataSource()).fill(messages);
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(database.dataSource());
    }

    Integer count(OutboxState state) {
        return sql().queryForObject("SELECT COUNT(*) FROM outbox WHERE state = ?", Integer.class, state.name());
    }

    OutboxState state(long id) {
        return OutboxState.valueOf(sql().queryForObject("SELECT state FROM outbox WHERE id = ?", String.class, id));
    }

    /** Sends a message past the outbox. */
    void send(String number, String text, String idx) throws IOException, InterruptedException {
        var call = gateway.url() + "/sms.do?to=" + number + "&message=" + text + "&idx=" + idx + "&check_idx=1&format=json";
        http.send(
                HttpRequest.newBuilder(URI.create(call)).header("Authorization", "Bearer any").build(),
                BodyHandlers.discarding());
    }

    String get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        outboxes.forEach(Outbox::close);
        database.close();
        gateway.close();
    }
}
