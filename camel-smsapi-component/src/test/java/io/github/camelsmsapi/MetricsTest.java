// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.SimulatorTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is measured when a registry of Micrometer is bound. */
class MetricsTest extends SimulatorTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Override
    protected void configure(CamelContext fresh) {
        fresh.getRegistry().bind("meters", meters);
    }

    @Test
    void aRequestIsTimedByOperationAndOutcome() {
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "48900000103"));
        exchange("smsapi:sms/send?checkIdx=false", "Hello", Map.of("CamelSmsapiTo", "48900020001"));
        exchange("smsapi:account/points", null, Map.of());

        assertThat(requests("sms/send", "SENT")).isEqualTo(1);
        assertThat(requests("sms/send", "NOT_SENT")).isEqualTo(1);
        assertThat(requests("sms/send", "UNKNOWN")).isEqualTo(1);
        assertThat(requests("account/points", "SENT")).isEqualTo(1);
        assertThat(meters.get("smsapi.requests").timers()).allSatisfy(
                timer -> assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive());
        assertThat(meters.get("smsapi.rate.wait").timer().count()).isEqualTo(4);
    }

    private long requests(String operation, String outcome) {
        return meters.get("smsapi.requests").tags("operation", operation, "outcome", outcome).timer().count();
    }

    @Test
    void refusalsAreCountedByCodeWhereverTheyCameFrom() {
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "48900000103"));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", "12"));
        exchange("smsapi:sms/send", List.of(SmsMessage.to(NUMBER).text("One"), SmsMessage.to("13").text("Two"),
                SmsMessage.to("48900000103").text("Three")), Map.of());

        assertThat(refusals(103)).isEqualTo(2);
        assertThat(refusals(13)).isEqualTo(2);
    }

    private double refusals(int code) {
        return meters.get("smsapi.refusals").tags("operation", "sms/send", "code", String.valueOf(code)).counter().count();
    }

    @Test
    void partsAndPointsAddUpToWhatTheGatewayBooked() {
        exchange("smsapi:sms/send", "x".repeat(200), Map.of("CamelSmsapiTo", NUMBER));
        exchange("smsapi:sms/send", IntStream.range(0, 5).mapToObj(
                number -> SmsMessage.to("4850010021" + number).text("Hello")).toList(), Map.of());

        assertThat(meters.get("smsapi.parts").tags("operation", "sms/send").counter().count()).isEqualTo(2 + 5);
        var booked = simulator.messages().stream().map(message -> message.points()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(meters.get("smsapi.points").tags("operation", "sms/send").counter().count())
                .isEqualTo(booked.doubleValue());
        assertThat(meters.get("smsapi.batch.size").summary().max()).isEqualTo(5);
    }

    @Test
    void noTagHasANumberOrATextInIt() {
        exchange("smsapi:sms/send?to=" + NUMBER, "A private text", Map.of());
        exchange("smsapi:sms/send", "A private text", Map.of("CamelSmsapiTo", "48900000057"));

        assertThat(meters.getMeters()).isNotEmpty().allSatisfy(meter -> assertThat(meter.getId().toString())
                .doesNotContain(NUMBER, "48900000057", "private", "token-of-the-test"));
    }
}
