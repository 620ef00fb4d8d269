// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.BulkResult;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeFailedEvent;
import org.apache.camel.spi.CamelEvent.ExchangeSentEvent;
import org.apache.camel.support.EventNotifierSupport;

/** Writes down what came back from each attempt, and where failures arrived. Thread-safe. */
final class Witness extends EventNotifierSupport {

    /** The exchange that a wire tap made, whose end nobody awaits. */
    static final String TAPPED = "tapped";
    private final Plan plan;
    private final Map<String, List<Attempt>> attempts = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, Integer> lastFailures = new HashMap<>();
    private final Map<String, Integer> passes = new HashMap<>();
    private int events;
    private final List<String> unexpected = new ArrayList<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    Witness(Plan plan) {
        this.plan = plan;
        setIgnoreCamelContextEvents(true);
        setIgnoreRouteEvents(true);
        setIgnoreServiceEvents(true);
        setIgnoreExchangeCreatedEvent(true);
        setIgnoreExchangeCompletedEvent(true);
        setIgnoreExchangeRedeliveryEvents(true);
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeFailedEvent failed) {
            tapped(failed.getExchange());
        } else if (event instanceof ExchangeSentEvent sent && sent.getEndpoint().getEndpointUri().startsWith("smsapi:")) {
            var exchange = sent.getExchange();
            var message = exchange.getMessage().getHeader("message", String.class);
            if (message != null && exchange.getMessage().getBody() instanceof BulkResult result) {
                tried(message, exchange, result);
            } else if (message != null) {
                tried(message, exchange);
            }
        }
    }

    /** A tapped exchange whose failure nothing has handled. */
    private void tapped(Exchange exchange) {
        if (exchange.getExchangeId().equals(exchange.getProperty(TAPPED))) {
            reported(Sink.CALLER, exchange);
        }
    }

    private synchronized void tried(String message, Exchange exchange) {
        var failure = Optional.<Throwable> ofNullable(exchange.getException());
        var outcome = failure.map(why -> Report.own(why).map(SmsapiException::getOutcome).orElse(Outcome.UNKNOWN))
                .orElse(Outcome.SENT);
        var attempt = new Attempt(exchange.getExchangeId(), failure, outcome);
        plan.parts(message).forEach(name -> add(name, attempt));
    }

    private synchronized void tried(String body, Exchange exchange, BulkResult result) {
        for (var part : result) {
            var name = plan.nameOfPart(body, part.number());
            if (name.isEmpty()) {
                unexpected.add(body + " " + part);
                continue;
            }
            var failure = Optional.<Throwable> ofNullable(part.failure());
            add(name.get(), new Attempt(exchange.getExchangeId(), failure, part.outcome()));
            failure.ifPresent(why -> reports.add(
                    new Report(Sink.RESULT, why, Map.of(), exchange.getExchangeId(), name.get())));
        }
    }

    private void add(String message, Attempt attempt) {
        attempts.computeIfAbsent(message, any -> new ArrayList<>()).add(attempt);
        events++;
        (attempt.succeeded() ? passes : lastFailures).put(message, events);
    }

    void reported(Sink sink, Exchange exchange) {
        reported(sink, exchange, exchange.getException() != null
                ? exchange.getException()
                : exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class));
    }

    private synchronized void reported(Sink sink, Exchange exchange, Throwable failure) {
        reports.add(new Report(
                sink, failure, new HashMap<>(exchange.getMessage().getHeaders()), exchange.getExchangeId(),
                exchange.getMessage().getHeader("message", "", String.class)));
    }

    synchronized void failed(String step) {
        failures.merge(step, 1, Integer::sum);
        lastFailures.put(step, ++events);
    }

    /** A step of the user's that can fail did not. */
    synchronized void passed(String step) {
        passes.put(step, ++events);
    }

    /** Whether a step of the user's failed the last time. */
    synchronized boolean failsAtLast(String step) {
        return lastFailures.getOrDefault(step, 0) > passes.getOrDefault(step, 0);
    }

    /** How much has happened so far. */
    synchronized int progress() {
        return events + reports.size() + queued.get() + ended.get();
    }

    /** Whether something succeeded after the last failure of another. */
    synchronized boolean passedAfter(String id, String other) {
        return passes.getOrDefault(id, 0) > lastFailures.getOrDefault(other, 0);
    }

    /** Whether something failed after the last failure of another. */
    synchronized boolean failedAfter(String id, String other) {
        return lastFailures.getOrDefault(id, 0) > lastFailures.getOrDefault(other, 0);
    }

    synchronized void unexpected(String message) {
        unexpected.add(message);
    }

    synchronized List<Attempt> attempts(String message) {
        return List.copyOf(attempts.getOrDefault(message, List.of()));
    }

    synchronized List<Report> reports() {
        return List.copyOf(reports);
    }

    /** How often a message or a step of the user's failed. */
    synchronized long failures(String id) {
        return failures.getOrDefault(id, 0)
               + attempts.getOrDefault(id, List.of()).stream().filter(attempt -> !attempt.succeeded()).count();
    }

    synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** An exchange is about to be given to a queue. */
    void queues() {
        queued.incrementAndGet();
    }

    /** An exchange that came from a queue has ended, and its failure, if any, has nobody else to go to. */
    void ended(Exchange exchange) {
        if (exchange.getException() != null) {
            reported(Sink.CALLER, exchange);
        }
        ended.incrementAndGet();
    }

    /** How many exchanges were given to a queue. */
    int queued() {
        return queued.get();
    }

    /** How many of them have ended. */
    int ended() {
        return ended.get();
    }
}
