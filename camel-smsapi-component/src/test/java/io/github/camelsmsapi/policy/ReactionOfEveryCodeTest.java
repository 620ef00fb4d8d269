// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks all codes by the simulator's magic numbers, through a real route, and looks where each message ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReactionOfEveryCodeTest {

    private static final int REDELIVERIES = 2;

    /** Where a message ends whose every attempt meets a code with this reaction, and after how many attempts. */
    private record Expected(String uri, int attempts, boolean alerted) {
    }

    private static final Map<Reaction, Expected> EXPECTED = new EnumMap<>(
            Map.of(
                    Reaction.RETRY, new Expected("mock:dead", 1 + REDELIVERIES, false),
                    Reaction.WAIT, new Expected("mock:dead", 1 + REDELIVERIES, false),
                    Reaction.DEFER, new Expected("mock:dead", 2, false),
                    Reaction.PARK, new Expected("mock:parked", 1, true),
                    Reaction.ALERT, new Expected("mock:parked", 1, true),
                    Reaction.DUPLICATE, new Expected("mock:dead", 1, false),
                    Reaction.DEAD_LETTER, new Expected("mock:dead", 1, false)));

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeAll
    void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setThrottlePause(1);
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", String.valueOf(REDELIVERIES), "redeliveryDelay", "1ms", "waitDelay", "1ms", "delays.52",
                "1ms", "alertWindow", "1ms", "deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setBody(constant("Hello")).to("smsapi:sms/send").to("mock:sent");
            }
        });
        context.start();
    }

    @AfterAll
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @BeforeEach
    void forget() {
        MockEndpoint.resetMocks(context);
        simulator.reset();
    }

    static Stream<Arguments> everyCode() {
        return Arrays.stream(SmsapiErrorCode.values()).map(code -> Arguments.of(code, code.reaction()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("everyCode")
    void aMessageEndsWhereItsCodeSendsIt(SmsapiErrorCode code, Reaction reaction) {
        var expected = EXPECTED.get(reaction);

        context.createProducerTemplate().send("direct:orders", exchange -> {
            exchange.getMessage().setBody("the original");
            exchange.getMessage().setHeader("CamelSmsapiTo", magicNumber(code.code()));
            exchange.getMessage().setHeader("CamelSmsapiIdx", "order-1");
        });

        var ended = mock(expected.uri()).getExchanges();
        assertThat(ended).singleElement().satisfies(exchange -> {
            assertThat(exchange.getMessage().getBody()).isEqualTo("the original");
            assertThat(exchange.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo(String.valueOf(code.code()));
            assertThat(exchange.getMessage().getHeader("CamelSmsapiErrorCategory")).isEqualTo(code.category().name());
            assertThat(exchange.getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(expected.attempts());
        });
        assertThat(simulator.requests()).hasSize(expected.attempts());
        for (var other : List.of("mock:dead", "mock:parked", "mock:sent")) {
            assertThat(mock(other).getExchanges()).as(other).hasSize(other.equals(expected.uri()) ? 1 : 0);
        }
        assertThat(mock("mock:alert").getReceivedCounter()).isEqualTo(expected.alerted() ? 1 : 0);
    }

    private static String magicNumber(int code) {
        return code < 1000 ? "48900000" + String.format("%03d", code) : "4890000" + code;
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }
}
