// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.SmsapiClient;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.operation.Ping;

/**
 * Asks SMSAPI how it is and what the balance is, at most once in a while, on a thread of its own. Whoever wants to know
 * gets what was said last, and waits a moment only when that is old. Thread-safe.
 */
public final class AccountWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SmsapiClient client;
    private final Duration freshFor;
    private final Clock clock;
    private final Executor executor;
    private CompletableFuture<AccountState> asking;
    private AccountState last;

    /**
     * @param freshFor for how long an answer is good
     * @param executor runs the requests
     */
    public AccountWatch(SmsapiClient client, Duration freshFor, Clock clock, Executor executor) {
        this.client = client;
        this.freshFor = freshFor;
        this.clock = clock;
        this.executor = executor;
    }

    /** The state, not older than asked for unless SMSAPI takes its time; empty when it has never answered yet. */
    public Optional<AccountState> state() throws InterruptedException {
        CompletableFuture<AccountState> answer;
        synchronized (this) {
            if (last != null && clock.instant().isBefore(last.at().plus(freshFor))) {
                return Optional.of(last);
            }
            if (asking == null) {
                asking = CompletableFuture.supplyAsync(this::ask, executor);
            }
            answer = asking;
        }
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            synchronized (this) {
                return Optional.ofNullable(last);
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException("The state of the account could not be asked for", fault.getCause());
        }
    }

    private AccountState ask() {
        try {
            return remember(answer());
        } finally {
            synchronized (this) {
                asking = null;
            }
        }
    }

    private synchronized AccountState remember(AccountState state) {
        last = state;
        return state;
    }

    private AccountState answer() {
        try {
            var ping = (Ping) run("ping");
            var points = (AccountPoints) run("points");
            return new AccountState(clock.instant(), ping.unavailable(), Optional.of(points.points()), Optional.empty());
        } catch (SmsapiException failure) {
            return new AccountState(clock.instant(), List.of(), Optional.empty(), Optional.of(failure));
        }
    }

    private Object run(String action) {
        return Operations.find("account", action).run(Map.of(), client);
    }
}
