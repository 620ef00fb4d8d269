// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * What one round showed.
 *
 * @param perSecond how often the work was done in a second
 * @param cpuMicros CPU time for each, in microseconds
 * @param bytes     memory allocated for each
 */
record Sample(double perSecond, double cpuMicros, double bytes) {

    /** Has so many threads do the work for so long. */
    static Sample of(Contender contender, int threads, Duration time) throws Exception {
        var done = new LongAdder();
        var failure = new AtomicReference<Exception>();
        var ready = new CountDownLatch(threads);
        var start = new CountDownLatch(1);
        var finished = new CountDownLatch(threads);
        var measured = new CountDownLatch(1);
        var workers = new ArrayList<Thread>();
        for (var i = 0; i < threads; i++) {
            workers.add(new Thread(() -> {
                try {
                    ready.countDown();
                    start.await();
                    var end = System.nanoTime() + time.toNanos();
                    while (System.nanoTime() < end && failure.get() == null) {
                        contender.work().once();
                        done.increment();
                    }
                } catch (Exception fault) {
                    failure.set(fault);
                }
                finished.countDown();
                awaitQuietly(measured); // what a thread used is not known after its end
            }, "sender-" + i));
        }
        workers.forEach(Thread::start);
        ready.await();
        var before = Usage.now();
        var began = System.nanoTime();
        start.countDown();
        finished.await();
        var seconds = (System.nanoTime() - began) / 1e9;
        var after = Usage.now();
        measured.countDown();
        for (var worker : workers) {
            worker.join();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(contender.name() + " failed", failure.get());
        }
        var count = done.sum();
        return new Sample(
                count / seconds, after.cpuNanosSince(before) / 1e3 / count, (double) after.bytesSince(before) / count);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
