// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.List;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.callbacks.CallbackStorm;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/**
 * However SMSAPI calls, each message ends with the gateway's status, and the routes get each report and each incoming
 * message once (Camel Main).
 */
class CallbackStormTest {

    @Test
    void eachReportIsTakenOverOnceAndNoCallIsRepeatedForEver() throws Exception {
        try (var gateway = CallbackStorm.gateway(); var fixture = new CallbackFixture(gateway.url())) {
            var storm = new CallbackStorm(gateway);
            var ledger = new InMemoryMessageLedger(1_000_000);
            var options = fixture.context.getComponent("smsapi", SmsapiComponent.class).getConfiguration();
            options.setLedger(ledger);
            options.setRequestsPerSecond(100_000);
            fixture.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    for (var resource : List.of("reports", "inbox")) {
                        from(fixture.webhook(resource + "?registerCallback=false", "/" + resource))
                                .idempotentConsumer(header("CamelSmsapiReportKey"), new SmsapiIdempotentRepository())
                                .process(storm::handle);
                    }
                }
            }).start();

            storm.run(fixture.context, ledger, fixture.url + "/reports", fixture.url + "/inbox");
        }
    }
}
