// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.RoutePolicySupport;

/** The user's part of composed routes: what composes messages, fails, sends, and takes failures. */
final class Beans {

    private final Plan plan;
    private final Witness witness;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private ProducerTemplate template;

    Beans(Plan plan, Witness witness) {
        this.plan = plan;
        this.witness = witness;
    }

    void bind(CamelContext context) {
        template = context.createProducerTemplate();
        var registry = context.getRegistry();
        registry.bind("compose", (Processor) this::compose);
        registry.bind("composeList", (Processor) exchange -> exchange.getMessage().setBody(parts(exchange)));
        registry.bind("composeStream", (Processor) exchange -> exchange.getMessage().setBody(parts(exchange).stream()));
        registry.bind("fail", (Processor) this::fail);
        registry.bind("send", (Processor) exchange -> send(exchange, Map.of()));
        registry.bind("sendCopy", (Processor) exchange -> send(exchange,
                Map.of("copy", true, "item", exchange.getMessage().getHeader("item") + ".9")));
        registry.bind("tapped", (Processor) exchange -> exchange.setProperty(Witness.TAPPED, exchange.getExchangeId()));
        registry.bind("queues", (Processor) exchange -> witness.queues());
        registry.bind("keepingFailures", keepingFailures());
        registry.bind("ends", ends());
        registry.bind("required", Transaction.required());
        for (var sink : Sink.values()) {
            registry.bind(sink.bean(), (Processor) exchange -> witness.reported(sink, exchange));
        }
    }

    private void compose(Exchange exchange) {
        var name = exchange.getMessage().getHeader("message", String.class);
        var sms = plan.message(name);
        if (sms.isEmpty()) {
            witness.unexpected(name);
            return;
        }
        exchange.getMessage().setBody(sms.get().text());
        exchange.getMessage().setHeader("number", sms.get().number());
        exchange.getMessage().setHeader(SmsapiConstants.TO, sms.get().number());
        set(exchange, SmsapiConstants.IDX, sms.get().idx());
        set(exchange, SmsapiConstants.REPETITION, sms.get().repetition() ? "true" : "");
    }

    private static void set(Exchange exchange, String header, String value) {
        exchange.getMessage().removeHeader(header);
        if (!value.isEmpty()) {
            exchange.getMessage().setHeader(header, value);
        }
    }

    private ArrayList<SmsMessage> parts(Exchange exchange) {
        var name = exchange.getMessage().getHeader("message", String.class);
        exchange.getMessage().removeHeader(SmsapiConstants.TO);
        exchange.getMessage().removeHeader(SmsapiConstants.IDX);
        set(exchange, SmsapiConstants.REPETITION,
                plan.message(name + "#0").filter(Plan.Sms::repetition).map(any -> "true").orElse(""));
        var parts = new ArrayList<SmsMessage>();
        for (var part = plan.message(name + "#0"); part.isPresent(); part = plan.message(name + '#' + parts.size())) {
            var message = SmsMessage.to(part.get().number()).text(part.get().text());
            parts.add(part.get().idx().isEmpty() ? message : message.idx(part.get().idx()));
        }
        return parts;
    }

    private void fail(Exchange exchange) {
        var name = exchange.getMessage().getHeader("failure", String.class);
        if (failures.merge(name, 1, Integer::sum) <= exchange.getMessage().getHeader("times", 0, Integer.class)) {
            witness.failed(name);
            throw new UserFailure(name);
        }
        witness.passed(name);
    }

    private void send(Exchange exchange, Map<String, Object> more) {
        var headers = new HashMap<>(exchange.getMessage().getHeaders());
        headers.putAll(more);
        template.requestBodyAndHeaders(
                exchange.getMessage().getHeader("target", String.class), exchange.getMessage().getBody(), headers);
    }

    /** Takes each failure, and goes on with an exchange that knows nothing of it. */
    AggregationStrategy keepingFailures() {
        return (old, fresh) -> {
            if (fresh.getException() == null) {
                return old == null ? fresh : old;
            }
            witness.reported(Sink.STRATEGY, fresh);
            if (old != null) {
                return old;
            }
            var clean = new DefaultExchange(fresh.getContext());
            clean.getMessage().setHeaders(new HashMap<>(fresh.getMessage().getHeaders()));
            return clean;
        };
    }

    /** Takes what fails where nobody awaits the end. */
    private RoutePolicy ends() {
        return new RoutePolicySupport() {
            @Override
            public void onExchangeDone(Route route, Exchange exchange) {
                witness.ended(exchange);
            }
        };
    }
}
