// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.gateway.Incoming;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import io.github.camelsmsapi.simulator.records.Stats;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * A running simulator of the SMSAPI gateway.
 *
 * <pre>{@code
 * try (var simulator = SmsapiSimulator.start()) {
 *     // let the code under test send to simulator.url()
 *     assertThat(simulator.messages()).hasSize(1);
 * }
 * }</pre>
 *
 * All methods may be called from any thread but the simulator's own; each sees the gateway between two requests.
 */
public final class SmsapiSimulator implements AutoCloseable {

    /** Long enough for a busy machine; only a simulator closed in the meantime takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Context loop;
    private final CurrentGateway current;
    private final String url;
    private final AtomicBoolean closed = new AtomicBoolean();

    SmsapiSimulator(Vertx vertx, Context loop, CurrentGateway current, String url) {
        this.vertx = vertx;
        this.loop = loop;
        this.current = current;
        this.url = url;
    }

    /** Starts a simulator with the usual settings on any free port of this machine. */
    public static SmsapiSimulator start() {
        return builder().start();
    }

    /** Starts a simulator with other settings. */
    public static SmsapiSimulatorBuilder builder() {
        return new SmsapiSimulatorBuilder();
    }

    /** The base URL, such as {@code http://127.0.0.1:8025}, without a slash at its end. */
    public String url() {
        return url;
    }

    /** All messages booked, in the order of booking. */
    public List<BookedMessage> messages() {
        return ask(gateway -> gateway.messages().all());
    }

    /** The messages booked with that idx. */
    public List<BookedMessage> messagesWithIdx(String idx) {
        return ask(gateway -> gateway.messages().withIdx(idx));
    }

    /** The messages booked to that number, given with country prefix. */
    public List<BookedMessage> messagesTo(String number) {
        return ask(gateway -> gateway.messages().toNumber(number));
    }

    /** Completes as soon as a message is booked or gets another status after this call. */
    public CompletableFuture<Void> nextChange() {
        return ask(gateway -> {
            var change = new CompletableFuture<Void>();
            gateway.messages().onNextChange(() -> change.complete(null));
            return change;
        });
    }

    /** The last requests received, secrets masked. */
    public List<ReceivedRequest> requests() {
        return ask(gateway -> gateway.requests().last());
    }

    /** How it all adds up. */
    public Stats stats() {
        return ask(Gateway::stats);
    }

    /** What the simulator's clock reads. */
    public Instant now() {
        return ask(gateway -> gateway.clock().instant());
    }

    /** Pushes the simulator's clock forward; what has fallen due is done before this returns. */
    public void advance(Duration by) {
        run(() -> {
            current.advance(by);
            return by;
        });
    }

    /** Sets the balance. */
    public void setPoints(BigDecimal points) {
        account(account -> account.points(points));
    }

    /** Changes the account while the simulator runs. */
    public void account(Consumer<Account> change) {
        ask(gateway -> {
            change.accept(gateway.account());
            return gateway;
        });
    }

    /** Registers an address for the delivery reports of all messages that name none of their own. */
    public void reportTo(String callbackUrl) {
        ask(gateway -> gateway.callbacks().register(
                callbackUrl, Callback.SMS_DLR, 1, Optional.empty()));
    }

    /**
     * Has somebody send a message to the account.
     *
     * @return the addresses of the callbacks that are told of it, until they take it
     */
    public List<String> receive(IncomingMessage message) {
        return ask(gateway -> Incoming.receive(gateway, message));
    }

    /** Lets something go wrong from now on. */
    public void inject(FaultRule rule) {
        ask(gateway -> {
            gateway.faults().add(rule);
            return gateway;
        });
    }

    /** Lets nothing go wrong from now on; how often it did stays counted. */
    public void clearFaults() {
        ask(gateway -> {
            gateway.faults().clear();
            return gateway;
        });
    }

    /** How often each fault has struck, by its label such as {@code answer-lost}. */
    public Map<String, Long> faultsInjected() {
        return ask(gateway -> Map.copyOf(gateway.faults().injected()));
    }

    /** Forgets everything and begins anew with the account and the faults as they were set up. */
    public void reset() {
        run(() -> {
            current.reset();
            return url;
        });
    }

    /** Stops listening and lets go of everything; connections are cut. A second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
            current.close(); // last, so that no answer leaves that is not written down
        }
    }

    private <T> T ask(Function<Gateway, T> question) {
        return run(() -> question.apply(current.gateway()));
    }

    private <T> T run(Supplier<T> unkept) {
        Supplier<T> task = () -> {
            var done = unkept.get();
            current.gateway().journal().commit();
            return done;
        };
        if (closed.get()) {
            throw new IllegalStateException("The simulator is closed");
        }
        if (Vertx.currentContext() == loop) {
            return task.get(); // asked from within a change to the account
        }
        var result = new CompletableFuture<T>();
        loop.runOnContext(turn -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
