// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharedTest {

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private boolean idle = true;

    private final class Thing implements Shared.Resource {

        private Thing(String key) {
            made.incrementAndGet();
            if (key.isEmpty()) {
                throw new IllegalArgumentException("no key");
            }
        }

        @Override
        public boolean isIdle() {
            return idle;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private Shared<String, Thing> shared(Duration keep) {
        return new Shared<>(Thing::new, keep);
    }

    @Test
    void leasesOfAnEqualKeyShareAndTheLastOneLetsItGo() {
        var shared = shared(Duration.ZERO);
        var first = shared.lease("a");
        var second = shared.lease(new String("a"));
        assertThat(first.value()).isSameAs(second.value()).isNotSameAs(shared.lease("b").value());

        first.close();
        first.close();
        shared.sweep();
        assertThat(closed).hasValue(0);

        second.close();
        shared.sweep();
        assertThat(closed).hasValue(1);
        assertThat(shared.all()).hasSize(1);
    }

    @Test
    void whoComesBackSoonFindsItAsItWas() {
        var shared = shared(Duration.ofHours(1));
        var lease = shared.lease("a");
        lease.close();
        shared.sweep();

        assertThat(shared.lease("a").value()).isSameAs(lease.value());
        assertThat(closed).hasValue(0);
    }

    @Test
    void whatIsBusyOrHasSomethingToRememberStays() {
        var shared = shared(Duration.ZERO);
        idle = false;
        shared.lease("a").close();
        shared.sweep();
        assertThat(closed).hasValue(0);

        idle = true;
        shared.sweep();
        assertThat(closed).hasValue(1);
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        var shared = shared(Duration.ZERO);

        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> shared.lease("")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(made).hasValue(2);
        assertThat(shared.all()).isEmpty();
    }

    @Test
    void closingClosesAllAndMakesNoMore() {
        var shared = shared(Duration.ofHours(1));
        shared.lease("a");
        shared.lease("b").close();
        shared.close();

        assertThat(closed).hasValue(2);
        assertThatThrownBy(() -> shared.lease("a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyThreadsMakeOneAndLeaveNone() throws Exception {
        var shared = shared(Duration.ZERO);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var start = new CyclicBarrier(8);
            Callable<Void> user = () -> {
                start.await();
                for (var i = 0; i < 2000; i++) {
                    try (var lease = shared.lease("k" + i % 3)) {
                        assertThat(shared.all()).contains(lease.value());
                    }
                    shared.sweep();
                }
                return null;
            };
            for (var done : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> user).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        shared.sweep();

        assertThat(shared.all()).isEqualTo(List.of());
        assertThat(closed).hasValue(made.get());
    }

    @Test
    void whatIsMadeWhileAllIsClosedIsClosed() {
        var shared = new AtomicReference<Shared<String, Thing>>();
        shared.set(new Shared<>(key -> {
            shared.get().close();
            return new Thing(key);
        }, Duration.ZERO));

        assertThatThrownBy(() -> shared.get().lease("a")).isInstanceOf(IllegalStateException.class);
        assertThat(closed).hasValue(1);
    }
}
