// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a callback registered while its route runs. The start waits a while for the registration. An outage does not
 * fail it: the registration is tried again, with growing pauses, until it stands. A refusal ends the attempts, and the
 * route is told.
 */
public final class LastingRegistration extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(LastingRegistration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final CallbackRegistration registration;
    private final boolean removedAtStop;
    private final ScheduledExecutorService timer;
    private final Consumer<Exception> onRefusal;
    private Future<?> next;
    private int failures;
    private boolean wanted;
    private volatile boolean refused;
    private volatile String complaint;

    /**
     * @param removedAtStop whether the callback is removed at the stop, if it was created here
     * @param timer         makes the attempts
     * @param onRefusal     gets the reason when SMSAPI refuses
     */
    public LastingRegistration(
                               CallbackRegistration registration, boolean removedAtStop, ScheduledExecutorService timer,
                               Consumer<Exception> onRefusal) {
        this.registration = registration;
        this.removedAtStop = removedAtStop;
        this.timer = timer;
        this.onRefusal = onRefusal;
        this.complaint = name() + " is not registered yet";
    }

    /** Why the callback is not registered, and what can be done; empty when it is. */
    public Optional<String> complaint() {
        return Optional.ofNullable(complaint);
    }

    /** Whether SMSAPI has refused it. */
    public boolean isRefused() {
        return refused;
    }

    @Override
    protected void doStart() throws InterruptedException {
        Future<?> first;
        synchronized (this) {
            wanted = true;
            failures = 0;
            refused = false;
            first = timer.submit(this::attempt);
            next = first;
        }
        try {
            first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("{} is not registered yet: SMSAPI has not responded; the registration goes on in the background", name());
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private void attempt() {
        try {
            synchronized (registration) { // which a stop waits for, to remove what was made
                if (isWanted()) {
                    registration.register();
                    complaint = null;
                }
            }
        } catch (SmsapiException failure) {
            if (isRefusal(failure)) {
                refused(failure);
            } else {
                failed(failure, failure.getRetryAfter().orElse(Duration.ZERO));
            }
        } catch (RuntimeException failure) { // an answer of a shape that nobody foresaw
            failed(failure, Duration.ZERO);
        }
    }

    /** Whether the same request will be refused again, until somebody changes something. */
    private static boolean isRefusal(SmsapiException failure) {
        return switch (failure.getCategory()) {
            case NETWORK, SERVER, THROTTLING, DUPLICATE -> false; // another node can have created a duplicate
            default -> true;
        };
    }

    private void refused(SmsapiException failure) {
        refused = true;
        complaint = name() + " was refused: " + failure.getMessage() + ". " + advice(failure.getCategory());
        LOG.error("{}. The route is stopped", complaint);
        onRefusal.accept(new IllegalStateException(complaint));
    }

    private synchronized void failed(RuntimeException failure, Duration least) {
        failures++;
        var pause = least.compareTo(pause(failures)) > 0 ? least : pause(failures);
        complaint = name() + " is not registered: " + failure.getMessage()
                    + (failure instanceof SmsapiException known ? ". " + known.getCategory().advice() : "");
        if (wanted) {
            LOG.warn("{} Attempt {}, next in {} s; until then no reports come", complaint, failures, pause.toSeconds());
            next = timer.schedule(this::attempt, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How long to wait after that many failures. */
    static Duration pause(int failures) {
        var pause = Duration.ofSeconds(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String advice(ErrorCategory category) {
        return switch (category) {
            case AUTH -> "Check token or login and the IP filter in the customer panel, then start the route again";
            case PERMISSION ->
                "Have the account allowed to register callbacks; or register the address, with the secret in its "
                               + "query, in the customer panel and set registerCallback=false";
            case NOT_FOUND -> "Check baseUrl: SMSAPI has no callbacks there";
            default ->
                "Check the address (webhookExternalUrl, webhookPath), which SMSAPI must be able to reach, and the options "
                       + "callbackReceiver, callbackReceiverNumber and callbackApiVersion";
        };
    }

    private String name() {
        return "The callback for " + registration.type().wireName() + " at " + registration.address();
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    @Override
    protected void doStop() {
        synchronized (this) {
            wanted = false;
            next.cancel(false);
        }
        if (removedAtStop) {
            try {
                registration.unregister(); // after an attempt that is being made
            } catch (SmsapiException failure) {
                LOG.warn("{} could not be removed: {}", name(), failure.getMessage());
            }
        }
    }
}
