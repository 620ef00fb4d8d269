// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;

import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SimulatorTest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.telemetrydev.TelemetryDevTracer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel's own tracing sees a message like any other exchange that is sent. */
class TracingTest extends SimulatorTest {

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        var tracer = new TelemetryDevTracer();
        tracer.setTraceFormat("json");
        tracer.init(fresh);
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:order").to("smsapi:sms/send?to=" + NUMBER);
            }
        });
    }

    @Test
    void theSpanOfAMessageIsPartOfItsRoutesTraceAndNamesNobody() {
        try (var log = new LogRecorder()) {
            exchange("direct:order", "A private text", Map.of());
            exchange("direct:order", "A private text", Map.of("CamelSmsapiTo", "48900000057"));

            assertThat(log.lines()).filteredOn(line -> line.contains("LOG_TRACE")).hasSize(2).allSatisfy(
                    trace -> assertThat(trace).contains("direct://order").contains("smsapi://sms/send")
                            .doesNotContain(NUMBER, "48900000057", "private text", "token-of-the-test"));
            assertThat(log.lines()).filteredOn(line -> line.contains("LOG_TRACE")).anySatisfy(
                    trace -> assertThat(trace).contains("\"error\":\"true\""));
        }
    }
}
