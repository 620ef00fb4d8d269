// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/**
 * The threads of a component, of which endpoints and producers have none. Each kind does one thing only, so that none
 * waits for another:
 * <ul>
 * <li>the timer, one thread, only looks what is due;</li>
 * <li>request threads send batches, and never run a step of a route;</li>
 * <li>exchange threads run what comes after a batched message in its route. There are as many as exchanges that go on
 * at the time, since one that is held up (a redelivery delay, a slow step, a call that waits for another batched
 * message) must hold up no other;</li>
 * <li>account threads ask for the balance, and the callback thread registers callbacks.</li>
 * </ul>
 */
public final class Threads {

    private static final Duration KEPT_IDLE = Duration.ofSeconds(5);

    private final ExecutorServiceManager manager;
    private final ScheduledExecutorService timer;
    private final ExecutorService requests;
    private final ExecutorService exchanges;
    private final ExecutorService accounts;
    private final ScheduledExecutorService callbacks;

    Threads(CamelContext context, Object owner) {
        manager = context.getExecutorServiceManager();
        var one = new ThreadPoolProfile("SmsapiTimer");
        one.setPoolSize(1);
        one.setMaxPoolSize(0); // else Camel refuses the thousandth task
        one.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        timer = manager.newScheduledThreadPool(owner, "SmsapiTimer", one);
        requests = pool(owner, "SmsapiBatch");
        exchanges = pool(owner, "SmsapiExchange");
        accounts = pool(owner, "SmsapiAccount");
        callbacks = manager.newScheduledThreadPool(owner, "SmsapiCallbacks", 1);
    }

    private ExecutorService pool(Object owner, String name) {
        var pool = manager.newCachedThreadPool(owner, name);
        if (pool instanceof ThreadPoolExecutor threads) {
            threads.setKeepAliveTime(KEPT_IDLE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return pool;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    ExecutorService requests() {
        return requests;
    }

    ExecutorService accounts() {
        return accounts;
    }

    public ScheduledExecutorService callbacks() {
        return callbacks;
    }

    /** Lets an exchange go on, on a thread of its own; on this one only where there can be no other. */
    public void goOn(Runnable rest) {
        try {
            exchanges.execute(rest);
        } catch (RejectedExecutionException | OutOfMemoryError noThread) { // the latter when there are too many threads
            rest.run();
        }
    }

    /** Waits a while for the requests that are being made. */
    void awaitRequests() {
        manager.shutdownGraceful(requests);
    }

    /** Waits a while for the exchanges that still go on, and ends all threads. */
    void stop() {
        manager.shutdownGraceful(exchanges);
        manager.shutdownNow(timer);
        manager.shutdownNow(accounts);
        manager.shutdownNow(callbacks);
    }
}
