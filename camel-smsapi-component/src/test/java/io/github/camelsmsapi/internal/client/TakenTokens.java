// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

/** When nodes that take all they get took their tokens, after a rest. */
record TakenTokens(List<Long> nanos) {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long STEP = Duration.ofMillis(1).toNanos();
    private static final int OTHERS = 5;

    static TakenTokens inAMinute(AtomicLong now, List<Tokens> nodes) {
        nodes.forEach(Tokens::available);
        now.addAndGet(3_600 * SECOND);
        var end = now.get() + 60 * SECOND;
        var nanos = new ArrayList<Long>();
        for (; now.get() < end; now.addAndGet(STEP)) {
            for (var node : nodes) {
                while (node.take(OTHERS) <= 0) {
                    nanos.add(now.get());
                }
            }
        }
        return new TakenTokens(nanos);
    }

    /** The minute has as many as the clock says, within 1 %; no second in it has a tenth more. */
    void assertRate(int perSecond) {
        assertThat(nanos.size()).isBetween((int) (59.4 * perSecond), (int) (60.6 * perSecond));
        var most = perSecond + (int) Math.ceil(perSecond / 10.0);
        for (var first = 0; first + most < nanos.size(); first++) {
            assertThat(nanos.get(first + most) - nanos.get(first)).as("the time of %d more", most)
                    .isGreaterThanOrEqualTo(SECOND);
        }
    }
}
