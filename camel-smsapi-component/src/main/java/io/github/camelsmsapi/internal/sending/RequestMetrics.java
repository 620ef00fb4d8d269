// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.client.Spending;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the measurements what a producer's requests and exchanges came to. */
public class RequestMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(RequestMetrics.class);

    private final String operation;
    private final Measurements measurements;

    public RequestMetrics(String operation, Measurements measurements) {
        this.operation = operation;
        this.measurements = measurements;
    }

    public void batched(int messages) {
        measure(() -> measurements.batched(messages));
    }

    /** Makes a request and measures it. */
    public <T> T time(Supplier<T> request) {
        var start = System.nanoTime();
        var outcome = Outcome.SENT;
        try {
            return request.get();
        } catch (SmsapiException failure) {
            outcome = failure.getOutcome();
            throw failure;
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - start);
            var ended = outcome;
            measure(() -> measurements.requested(operation, ended, took));
        }
    }

    /** A callback that looks at the exchange before it calls the given. */
    public AsyncCallback watch(Exchange exchange, Account account, AsyncCallback callback) {
        return doneSync -> {
            measure(() -> tell(exchange, account));
            measure(() -> look(exchange));
            callback.done(doneSync);
        };
    }

    private static void tell(Exchange exchange, Account account) {
        var spending = Optional.ofNullable(exchange.getProperty(Spending.PROPERTY, Spending.class));
        if (exchange.getException() instanceof SmsapiException failure) {
            failure.setAccount(account);
            spending.ifPresent(told -> told.failed(failure));
        } else if (exchange.getException() == null && exchange.getMessage().getBody() instanceof SendResult result) {
            spending.ifPresent(told -> told.spent(result.points(), account));
        } else if (exchange.getException() == null && exchange.getMessage().getBody() instanceof BulkResult result) {
            spending.ifPresent(told -> tellOfMany(told, result, account));
        }
    }

    private static void tellOfMany(Spending told, BulkResult result, Account account) {
        told.spent(result.points(), account);
        if (result.refused() > 0) {
            result.with(Outcome.NOT_SENT).forEach(refused -> {
                refused.failure().setAccount(account);
                told.failed(refused.failure());
            });
        }
    }

    /** What measures must not change what became of a message. */
    private static void measure(Runnable measurement) {
        try {
            measurement.run();
        } catch (RuntimeException fault) {
            LOG.warn("A measurement failed", fault);
        }
    }

    private void look(Exchange exchange) {
        if (exchange.getException() != null) {
            count(exchange.getException());
        } else if (exchange.getMessage().getBody() instanceof SendResult result) {
            measurements.spent(operation, result.parts(), result.points());
            for (var refused : result.refused()) {
                if (refused.code() != null) {
                    measurements.refused(operation, refused.code());
                }
            }
        } else if (exchange.getMessage().getBody() instanceof BulkResult result) {
            measurements.spent(operation, result.parts(), result.points());
            if (result.refused() > 0) {
                result.with(Outcome.NOT_SENT).forEach(refused -> count(refused.failure()));
            }
        }
    }

    private void count(Throwable failure) {
        if (failure instanceof SmsapiErrorException refusal) {
            measurements.refused(operation, refusal.getCode());
        }
    }
}
