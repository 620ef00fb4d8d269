// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.main.Main;

/**
 * The outbox as a program: {@code java -cp ... io.github.camelsmsapi.examples.outbox.Outbox}, with settings by
 * {@code -Doutbox.*}. It runs until it is told to end; ended otherwise, it goes on at its next start.
 */
public final class Outbox implements AutoCloseable {

    private static final String SETTINGS = "io/github/camelsmsapi/examples/outbox/outbox.properties";

    private final Main main = new Main();
    private final Properties given;
    private final Properties defaults = new Properties();
    private final OutboxDatabase database;

    /**
     * Opens the database.
     *
     * @param given settings that go before those of {@code outbox.properties}
     */
    public Outbox(Properties given) throws IOException {
        this.given = given;
        try (var file = Outbox.class.getClassLoader().getResourceAsStream(SETTINGS)) {
            defaults.load(file);
        }
        // every sender needs one, and so do the consumers that claim rows, receive reports or read states
        database = OutboxDatabase.open(
                setting("outbox.jdbcUrl"), setting("outbox.user"), setting("outbox.password"),
                number("outbox.connections"));
        var overrides = new Properties();
        overrides.putAll(given);
        overrides.setProperty("outbox.dialect", database.dialect());
        main.setPropertyPlaceholderLocations("classpath:" + SETTINGS);
        main.setOverrideProperties(overrides);
        main.bind("outbox", database.dataSource());
        main.bind("lease", new Lease(Duration.ofSeconds(number("outbox.lease"))));
        main.bind("failedAttempt", new FailedAttempt(
                Duration.ofMillis(number("outbox.retry")), Duration.ofMillis(number("outbox.longestRetry"))));
        main.bind("states", new States());
        main.configure().addRoutesBuilder(new SmsapiErrorPolicies());
        main.configure().addRoutesBuilder(new OutboxRoutes());
    }

    public static void main(String[] arguments) throws Exception {
        var given = new Properties();
        for (var name : System.getProperties().stringPropertyNames()) {
            if (!name.startsWith("outbox.") && !name.startsWith("smsapi.policy.")) {
                continue;
            }
            if (System.getProperty(name).isBlank()) {
                System.clearProperty(name); // as good as none; Camel would take it for a value
            } else {
                given.setProperty(name, System.getProperty(name));
            }
        }
        try (var outbox = new Outbox(given)) {
            outbox.generate();
            outbox.main.run();
        }
    }

    private void generate() throws Exception {
        var messages = number("outbox.generate");
        if (messages > 0) {
            new OutboxGenerator(database.dataSource()).fillIfEmpty(messages);
        }
    }

    private String setting(String name) {
        return given.getProperty(name, defaults.getProperty(name, ""));
    }

    private int number(String name) {
        var value = setting(name);
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(name + "=" + value + " is no number");
        }
        return Integer.parseInt(value);
    }

    /** Starts to send and to listen for reports. */
    public void start() {
        main.start();
    }

    public OutboxDatabase database() {
        return database;
    }

    @Override
    public void close() {
        main.stop();
        database.close();
    }
}
