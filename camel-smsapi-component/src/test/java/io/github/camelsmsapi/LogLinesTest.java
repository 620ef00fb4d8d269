// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.testing.ClosedPort;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator reads; without a token, a text or a whole number. */
class LogLinesTest extends GatewayTest {

    private static final String CLIENT = "io.github.camelsmsapi.internal.client.SmsapiClient ";
    private static final String POLICIES = "io.github.camelsmsapi.policy.SmsapiErrorPolicies ";

    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setThrottlePause(1);
    }

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        Map.of("deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert", "redeliveryDelay", "1ms")
                .forEach((name, value) -> fresh.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        fresh.addRoutes(new SmsapiErrorPolicies());
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send");
            }
        });
    }

    private List<String> lines(String level, String logger) {
        return log.lines().stream().filter(line -> line.startsWith(level + " " + logger)).map(
                line -> line.substring(level.length() + 1 + logger.length())).toList();
    }

    private void assertNothingPersonal() {
        assertThat(log.lines()).allSatisfy(line -> assertThat(line).doesNotContain(TOKEN, "swordfish", NUMBER));
    }

    @Test
    void eachRequestIsALineAtDebug() {
        gateway.then(Reply.accepted("1"), Reply.error(13)).then(Reply.json("{\"points\":12}"));

        exchange("smsapi:sms/send", "swordfish", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "order-1"));
        exchange("smsapi:sms/send", "swordfish", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", NUMBER + "-2"));
        exchange("smsapi:account/points", null, Map.of());

        var host = gateway.url().substring("http://".length());
        assertThat(lines("DEBUG", CLIENT)).satisfiesExactly(
                line -> assertThat(line).matches("sms/send at " + host + ": idx order-1, SENT, in PT[0-9.]+S"),
                line -> assertThat(line).matches("sms/send at " + host + ": idx 48500\\*\\*\\*200-2, NOT_SENT \\(13\\), in .*"),
                line -> assertThat(line).matches("account/points at " + host + ": idx none, SENT, in .*"));
        assertNothingPersonal();
    }

    @Test
    void theRequestsOfABulkAreALineEach() {
        gateway.then(Reply.error(13), Reply.error(13));

        exchange("smsapi:sms/send?maxRecipientsPerRequest=1&to=" + NUMBER, List.of(Map.of("message", "swordfish 1"),
                Map.of("message", "swordfish 2")), Map.of());

        assertThat(lines("DEBUG", CLIENT)).hasSize(gateway.requests().size());
        assertThat(lines("WARN", "io.github.camelsmsapi.internal.sending.BulkSender ")).singleElement().asString()
                .contains("none of the 2 messages in the body was sent").contains("13");
        assertNothingPersonal();
    }

    @Test
    void aFailOverIsTold() throws Exception {
        gateway.then(Reply.accepted("1"));
        try (var nobody = new ClosedPort()) {
            exchange("smsapi:sms/send?baseUrl=" + nobody.url() + "&backupUrl=" + gateway.url(), "swordfish",
                    Map.of("CamelSmsapiTo", NUMBER));
        }

        assertThat(lines("INFO", CLIENT)).singleElement().asString().contains("the request goes to the backup")
                .contains("not reached");
        assertThat(lines("DEBUG", CLIENT)).hasSize(2);
        assertNothingPersonal();
    }

    @Test
    void aPauseOfAllRequestsIsTold() {
        gateway.then(Reply.error(203), Reply.accepted("1"));

        exchange("direct:orders", "swordfish", Map.of("CamelSmsapiTo", NUMBER));

        assertThat(lines("INFO", "io.github.camelsmsapi.internal.client.RateLimit ")).singleElement().asString()
                .contains("All requests pause for").contains("203");
        assertThat(lines("WARN", POLICIES)).singleElement().asString()
                .containsPattern("route orders, attempt 1, next in \\d+(ms|s)");
        assertNothingPersonal();
    }

    @ParameterizedTest
    @CsvSource({
            "103, INFO, Message parked at mock:parked", "101, INFO, Message parked at mock:parked",
            "13, WARN, Message kept at mock:dead" })
    void whereAMessageGoesIsTold(int code, String level, String words) {
        gateway.then(Reply.error(code));

        exchange("direct:orders", "swordfish", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "order-1"));

        assertThat(lines(level, POLICIES)).anySatisfy(
                line -> assertThat(line).startsWith(words).contains("SMSAPI error " + code, "NOT_SENT", "idx order-1"));
        assertThat(lines("INFO", POLICIES).stream().filter(line -> line.startsWith("Alert raised at mock:alert")))
                .hasSize(code == 13 ? 0 : 1);
        assertNothingPersonal();
    }
}
