// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.sun.management.HotSpotDiagnosticMXBean;

/**
 * Gives memory back to the system. Left to itself, Java takes a large part of the machine while requests come and keeps
 * it. Works once requests have stopped for a moment, and while they come if very much is taken. A heap that is limited
 * by {@code -Xmx} below its thresholds is left alone.
 */
final class MemoryTrimmer implements AutoCloseable {

    private static final long PERIOD_SECONDS = 2;
    private static final long QUIET = 96L << 20;
    private static final long BUSY = 256L << 20;
    private static final double GROWTH = 1.25;

    private final LongSupplier requests;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "memory-trimmer");
        thread.setDaemon(true);
        return thread;
    });
    private boolean used;
    private long seen;
    private long trimmed;

    /** @param requests counts the requests received */
    MemoryTrimmer(LongSupplier requests) {
        this.requests = requests;
    }

    void start() {
        try {
            var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            machine.setVMOption("MinHeapFreeRatio", "5");
            machine.setVMOption("MaxHeapFreeRatio", "10");
        } catch (RuntimeException | LinkageError another) { // another machine than HotSpot, or another collector
            return;
        }
        timer.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        var now = requests.getAsLong();
        var isQuiet = now == seen;
        used |= !isQuiet;
        seen = now;
        var taken = Runtime.getRuntime().totalMemory();
        if (isQuiet ? used && taken > QUIET : taken > Math.max(BUSY, (long) (GROWTH * trimmed))) {
            System.gc();
            used = !isQuiet;
            trimmed = Runtime.getRuntime().totalMemory();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
