// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

import com.sun.management.ThreadMXBean;

/**
 * What the Java threads of this process have used so far. The threads of the garbage collector and the compiler are
 * none of them; what the former costs shows in the bytes.
 */
final class Usage {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> cpuNanos = new HashMap<>();
    private final Map<Long, Long> bytes = new HashMap<>();

    private Usage() {
        var threads = THREADS.getAllThreadIds();
        var cpu = THREADS.getThreadCpuTime(threads);
        var allocated = THREADS.getThreadAllocatedBytes(threads);
        for (var i = 0; i < threads.length; i++) {
            cpuNanos.put(threads[i], cpu[i]);
            bytes.put(threads[i], allocated[i]);
        }
    }

    static Usage now() {
        return new Usage();
    }

    /** CPU time in nanoseconds of the threads that live now, since an earlier look. */
    long cpuNanosSince(Usage earlier) {
        return difference(cpuNanos, earlier.cpuNanos);
    }

    /** Bytes that the threads that live now have allocated since an earlier look. */
    long bytesSince(Usage earlier) {
        return difference(bytes, earlier.bytes);
    }

    private static long difference(Map<Long, Long> now, Map<Long, Long> earlier) {
        return now.entrySet().stream().filter(one -> one.getValue() >= 0)
                .mapToLong(one -> one.getValue() - earlier.getOrDefault(one.getKey(), 0L)).sum();
    }
}
