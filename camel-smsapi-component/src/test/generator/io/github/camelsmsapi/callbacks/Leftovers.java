// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.callbacks;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.management.UnixOperatingSystemMXBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What an application that was closed can leave behind in its process: threads, of whatever name, and open files and
 * connections.
 */
public final class Leftovers {

    /** Of the JDK, of the tests and of the simulator, which work on while applications come and go. */
    private static final Pattern OTHERS = Pattern.compile(
            "ForkJoinPool.*|HttpClient-.*|qtp.*|simulator.*|awaitility.*|process reaper.*|Attach Listener|.*Cleaner.*|surefire.*|Keep-Alive-Timer");

    private static final Pattern OURS = Pattern.compile("(?i)(camel|vert.x|smsapi).*");

    private Leftovers() {
    }

    /** How many there are now, of threads by their names without numbers. */
    public static Map<String, Long> now() {
        var found = Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> !OTHERS.matcher(name).matches())
                .collect(Collectors.groupingBy(name -> name.replaceAll("\\d+", "#"), TreeMap::new, Collectors.counting()));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
            found.put("open files and connections", unix.getOpenFileDescriptorCount());
        }
        return found;
    }

    /** What there is after a first application was closed, all of whose threads have ended: what is loaded once stays. */
    public static Map<String, Long> afterFirst(Map<String, Long> before) {
        await().untilAsserted(() -> assertThat(now()).allSatisfy((name, count) -> {
            if (OURS.matcher(name).matches()) {
                assertThat(count).isLessThanOrEqualTo(before.getOrDefault(name, 0L));
            }
        }));
        return now();
    }

    /** Fails when there are more than before, and still are after a while. */
    public static void assertNoMoreThan(Map<String, Long> before) {
        await().untilAsserted(() -> assertThat(now()).allSatisfy(
                (name, count) -> assertThat(count).isLessThanOrEqualTo(before.getOrDefault(name, 0L))));
    }
}
