// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Raises an alert about a failure: an exchange of its own at {@code smsapi.policy.alertUri}, one for a cause and an
 * account in {@code smsapi.policy.alertWindow}. Its body is one line with the reason, its headers are those of a dead
 * letter. It holds neither text nor recipient, as alerts go to logs and chats.
 */
final class Alerts extends ServiceSupport implements Processor {

    private final CamelContext context;
    private final Optional<String> uri;
    private final AlertWindow window;
    private final PolicyLog log;
    private final DeadLetterHeaders headers = new DeadLetterHeaders();
    private ProducerTemplate template;
    private Endpoint endpoint;

    Alerts(CamelContext context, PolicySettings settings, Clock clock, PolicyLog log) {
        this.context = context;
        this.uri = settings.alertUri();
        this.window = new AlertWindow(settings.alertWindow(), clock);
        this.log = log;
    }

    private record Kind(String reason, Optional<?> account) {
    }

    @Override
    public void process(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        if (uri.isEmpty() || !window.isDue(new Kind(failure.getReason(), failure.getAccount()))) {
            return;
        }
        var sent = template.send(endpoint, alert -> {
            headers.write(alert.getMessage(), failure);
            alert.getMessage().setBody(text(failure, exchange.getFromRouteId()));
        });
        log.alerted(uri.get(), failure, sent.getException());
    }

    private static String text(SmsapiException failure, String route) {
        return failure.getMessage() + " (route " + route + ", outcome " + failure.getOutcome()
               + failure.getIdx().map(idx -> ", idx " + idx).orElse("") + ")";
    }

    @Override
    protected void doStart() {
        uri.ifPresent(given -> endpoint = context.getEndpoint(given)); // here, so that a wrong one stops the start
        template = context.createProducerTemplate();
    }

    @Override
    protected void doStop() {
        template.stop();
    }
}
