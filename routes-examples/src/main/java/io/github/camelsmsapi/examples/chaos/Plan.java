// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When what is killed, by how many messages are done; the same seed plans the same. */
final class Plan {

    /**
     * Something to kill.
     *
     * @param node   the outbox process, or -1 for the simulator
     * @param atDone when so many messages are done
     */
    record Kill(int node, int atDone) {

        boolean isOfSimulator() {
            return node < 0;
        }
    }

    private static final double EARLIEST = 0.05;
    private static final double LATEST = 0.9;
    /** Then nothing goes wrong any more, so that the run comes to an end. */
    private static final double CALM = 0.97;

    private final Deque<Kill> kills;
    private final int calmAt;

    Plan(ChaosSettings settings) {
        var random = new Random(settings.seed());
        var ofNodes = IntStream.range(0, settings.kills())
                .mapToObj(any -> new Kill(random.nextInt(settings.nodes()), moment(settings, random)));
        var ofSimulator
                = IntStream.range(0, settings.simulatorRestarts()).mapToObj(any -> new Kill(-1, moment(settings, random)));
        kills = new ArrayDeque<>(
                Stream.concat(ofNodes, ofSimulator).sorted(Comparator.comparingInt(Kill::atDone)).toList());
        calmAt = (int) (settings.messages() * CALM);
    }

    private static int moment(ChaosSettings settings, Random random) {
        return (int) (settings.messages() * (EARLIEST + random.nextDouble() * (LATEST - EARLIEST)));
    }

    /** Whether there is something to kill now. */
    boolean isKillDue(int done) {
        return !kills.isEmpty() && kills.peek().atDone() <= done;
    }

    Kill next() {
        return kills.remove();
    }

    /** Whether it is time to let the run come to its end. */
    boolean isCalm(int done) {
        return kills.isEmpty() && done >= calmAt;
    }
}
