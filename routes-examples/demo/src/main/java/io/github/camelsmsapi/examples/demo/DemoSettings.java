// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.apache.camel.util.TimeUtils;

/**
 * What a run is to do.
 *
 * @param token     of the real service; without it a simulator is started
 * @param baseUrl   of the real service, if not the usual one
 * @param publicUrl where the service reaches this process from outside, for delivery reports
 * @param port      where this process listens for them; without it any free one
 * @param limit     only so many orders, the first of the file
 * @param timeout   how long the whole run may take
 * @param keep      whether everything stays up after the run
 * @param from      the sender name
 * @param orders    the file of orders
 * @param output    the folder for dead letters and the log
 */
record DemoSettings(
        Optional<String> token, Optional<String> baseUrl, Optional<String> publicUrl, Optional<Integer> port,
        Optional<Integer> limit, Duration timeout, boolean keep, String from, Path orders, Path output) {

    /** How the build hands the token over: an argument of a process can be read by everybody on the machine. */
    static final String TOKEN_VARIABLE = "SMSAPI_DEMO_TOKEN";

    private static final String ORDERS = "src/main/resources/io/github/camelsmsapi/examples/demo/orders.csv";

    /**
     * Reads the properties {@code smsapi.token}, {@code smsapi.baseUrl} and {@code demo.*}; an empty one is as good as
     * none.
     *
     * @throws IllegalArgumentException when they make no sense together
     */
    static DemoSettings from(Properties properties, Map<String, String> environment) {
        var reader = new Reader(properties);
        var settings = new DemoSettings(
                reader.text("smsapi.token").or(() -> Optional.ofNullable(environment.get(TOKEN_VARIABLE)))
                        .filter(token -> !token.isBlank()),
                reader.text("smsapi.baseUrl"), reader.text("demo.publicUrl"), reader.number("demo.port"),
                reader.number("demo.limit"), Duration.ofMillis(TimeUtils.toMilliSeconds(reader.text("demo.timeout", "120s"))),
                Boolean.parseBoolean(reader.text("demo.keep", "false")), reader.text("demo.from", "MyShop"),
                Path.of(reader.text("demo.orders", ORDERS)), Path.of(reader.text("demo.output", "target/demo")));
        if (settings.baseUrl.isPresent() && !settings.isReal()) {
            throw new IllegalArgumentException(
                    "smsapi.baseUrl is set and smsapi.token is not; set both for the real service, or none for the simulator");
        }
        return settings;
    }

    /** Whether messages go to the real service, where each costs money and reaches a person. */
    boolean isReal() {
        return token.isPresent();
    }

    /** Whether delivery reports can find their way here. */
    boolean withReports() {
        return !isReal() || publicUrl.isPresent();
    }

    Path deadLetters() {
        return output.resolve("dead-letters.csv");
    }

    @Override
    public String toString() {
        return "DemoSettings[" + (isReal() ? "real service" : "simulator") + ", orders=" + orders + "]";
    }

    private record Reader(Properties properties) {

        Optional<String> text(String name) {
            return Optional.ofNullable(properties.getProperty(name)).map(String::strip).filter(text -> !text.isEmpty());
        }

        String text(String name, String byDefault) {
            return text(name).orElse(byDefault);
        }

        Optional<Integer> number(String name) {
            return text(name).map(text -> {
                if (!text.matches("\\d{1,9}")) {
                    throw new IllegalArgumentException(name + "=" + text + " is no number");
                }
                return Integer.valueOf(text);
            });
        }
    }
}
