// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.camelsmsapi.Cause.BY_THE_GATEWAY;
import static io.github.camelsmsapi.Cause.SEND;
import static io.github.camelsmsapi.Cause.cause;
import static io.github.camelsmsapi.Causes.NOON;
import static io.github.camelsmsapi.Causes.REQUESTS_IN_A_SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every code of SMSAPI's list, for its true cause: by the gateway when it gets the request unchecked, and before the
 * call where it can be known there. What only a magic number can raise, since the component makes no such request and
 * the gateway has no trouble of its own, is listed with its reason.
 */
class EveryCodeForItsCauseTest {

    private static final String NO_CAUSE = "SMSAPI names no cause that has not a code of its own";

    private static final String NOTHING_EMPTY = "an empty value sets nothing, so none is sent";

    /** What no request of the component can cause. */
    private static final Map<Integer, String> ONLY_BY_A_MAGIC_NUMBER = Map.ofEntries(
            Map.entry(8, "the component makes no request that cannot be understood"),
            Map.entry(76, "the component always sends UTF-8"),
            Map.entry(200, "trouble of SMSAPI's own"), Map.entry(201, "trouble of SMSAPI's own"),
            Map.entry(999, "trouble of SMSAPI's own"),
            Map.entry(300, "the component asks for the balance by credits, never by points"),
            Map.entry(1001, "the component names an action"), Map.entry(2001, "the component names an action"),
            Map.entry(4002, "the component names an action"),
            Map.entry(1010, NO_CAUSE), Map.entry(1020, NO_CAUSE), Map.entry(1030, NO_CAUSE), Map.entry(1100, NO_CAUSE),
            Map.entry(2010, NO_CAUSE), Map.entry(2030, NO_CAUSE), Map.entry(2060, NO_CAUSE), Map.entry(2100, NO_CAUSE),
            Map.entry(1111, NOTHING_EMPTY), Map.entry(1190, NOTHING_EMPTY), Map.entry(2111, NOTHING_EMPTY),
            Map.entry(4112, NOTHING_EMPTY), Map.entry(4212, NOTHING_EMPTY),
            Map.entry(4000, "trouble of SMSAPI's own"), Map.entry(4100, "trouble of SMSAPI's own"),
            Map.entry(4210, "every fault of a number has a code of its own"));

    @ParameterizedTest
    @MethodSource("io.github.camelsmsapi.Causes#all")
    void theGatewayRaisesItWhenNothingIsChecked(Cause cause) throws Exception {
        var refusal = refusal(false, cause);

        assertThat(refusal.getCode()).isEqualTo(cause.code());
        assertThat(refusal.isFoundLocally()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.camelsmsapi.Causes#ofMessages")
    void itIsFoundBeforeTheCallWhereItCanBeKnown(Cause cause) throws Exception {
        var refusal = refusal(true, cause);

        assertThat(refusal.getCode()).isEqualTo(cause.code());
        assertThat(refusal.isFoundLocally()).isEqualTo(cause.before());
    }

    static Stream<Integer> codesWithoutACause() {
        return Arrays.stream(SmsapiErrorCode.values()).map(SmsapiErrorCode::code)
                .filter(ONLY_BY_A_MAGIC_NUMBER::containsKey);
    }

    @ParameterizedTest
    @MethodSource("codesWithoutACause")
    void aMagicNumberRaisesTheOthers(int code) throws Exception {
        var number = "4890000" + (code < 1000 ? "0%03d" : "%d").formatted(code);

        assertThat(refusal(true, cause(code, BY_THE_GATEWAY, Map.of("to", number))).getCode()).isEqualTo(code);
    }

    @Test
    void everyCodeHasACauseOrAReasonWhyNot() {
        var caused = Causes.all().map(Cause::code).distinct().toList();

        assertThat(Stream.concat(caused.stream(), codesWithoutACause())).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SmsapiErrorCode.values()).map(SmsapiErrorCode::code).toList());
    }

    private static SmsapiErrorException refusal(boolean validate, Cause cause) throws Exception {
        try (var simulator = SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .gateway(rules -> rules.maxRecipients(3))
                .server(server -> server.maxSimultaneous(1).maxPerSecond(REQUESTS_IN_A_SECOND)).account(cause.account())
                .start();
             var context = new DefaultCamelContext()) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("secret-token");
            component.getConfiguration().setBaseUrl(simulator.url());
            component.getConfiguration().setValidate(validate);
            component.getConfiguration().setClock(Clock.fixed(NOON, ZoneOffset.UTC));
            cause.login().accept(component.getConfiguration());
            context.addComponent("smsapi", component);
            context.start();
            var template = context.createProducerTemplate();
            var options = new HashMap<String, Object>(
                    cause.uri().equals(SEND) ? Map.of("to", "48500100200", "message", "Hi") : Map.of());
            options.putAll(cause.options());
            options.putAll(cause.earlier().happen(template, simulator));
            var booked = simulator.messages();

            var exchange = template.request("smsapi:" + cause.uri(), it -> it.getMessage().setBody(options));

            assertThat(simulator.messages()).hasSameSizeAs(booked);
            return exchange.getException(SmsapiErrorException.class);
        }
    }
}
