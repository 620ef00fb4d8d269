// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.stateful.Action;
import net.jqwik.api.stateful.ActionSequence;

/**
 * Whatever two nodes do at once, with whatever failures, every message ends once and with the status that the gateway
 * has, nothing waits for ever, and nothing is handed out twice inside a lease. How many runs, and from which seed on,
 * say {@code -Dledger.runs} and {@code -Dledger.seed}; a run that fails names its own.
 */
abstract class LedgerActions {

    private static final int RUNS = Integer.getInteger("ledger.runs", 25);
    private static final long SEED = Long.getLong("ledger.seed", new Random().nextInt(1_000_000));
    private static final int STEPS = 25;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /** An empty ledger, as two nodes see it. */
    abstract LedgerWorld world() throws Exception;

    @AfterProperty
    void stop() {
        threads.shutdownNow();
    }

    /** Calls that are made at once. */
    private final class Step implements Action<LedgerWorld> {

        private final List<Call> calls;

        private Step(List<Call> calls) {
            this.calls = calls;
        }

        @Override
        public LedgerWorld run(LedgerWorld world) {
            try {
                var all = calls.stream().<Callable<Object>> map(call -> () -> {
                    call.made().accept(world);
                    return null;
                }).toList();
                for (var one : threads.invokeAll(all)) {
                    one.get();
                }
                return world;
            } catch (Exception failure) {
                throw new AssertionError(toString(), failure);
            }
        }

        @Override
        public String toString() {
            return calls.toString();
        }
    }

    private record Call(String name, Consumer<LedgerWorld> made) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Arbitrary<ActionSequence<LedgerWorld>> sequences() {
        return Arbitraries.sequences(calls().list().ofMinSize(1).ofMaxSize(4).map(Step::new)).ofSize(STEPS);
    }

    private static Arbitrary<Call> calls() {
        var nodes = Arbitraries.integers().between(0, 1);
        var numbers = Arbitraries.integers().between(0, LedgerWorld.MESSAGES - 1);
        var flags = Arbitraries.of(true, false);
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(nodes, numbers, Arbitraries.of(LedgerWorld.Attempt.class))
                        .as((node, number, attempt) -> new Call(
                                "send " + number + " at " + node + ": " + attempt,
                                world -> world.send(node, number, attempt)))),
                Tuple.of(4, Combinators.combine(nodes, numbers, flags, flags)
                        .as((node, number, isFinal, withIdx) -> new Call(
                                "report " + number + " at " + node + " final=" + isFinal + " idx=" + withIdx,
                                world -> world.report(node, number, isFinal, withIdx)))),
                Tuple.of(3, Combinators.combine(nodes, Arbitraries.integers().between(1, 4))
                        .as((node, limit) -> new Call("claim " + limit + " at " + node, world -> world.claim(node, limit)))),
                Tuple.of(3, flags.map(
                        giveBack -> new Call("hand over, give back=" + giveBack, world -> world.handOver(giveBack)))),
                Tuple.of(1, Combinators.combine(nodes, numbers)
                        .as((node, number) -> new Call("find " + number + " at " + node, world -> world.find(node, number)))),
                Tuple.of(3, Arbitraries.integers().between(1, 40)
                        .map(minutes -> new Call(minutes + " minutes", world -> world.pass(Duration.ofMinutes(minutes))))),
                Tuple.of(1, Arbitraries.just(new Call("kill", LedgerWorld::kill))));
    }

    @Example
    void everyMessageEndsOnceWithTheStatusThatTheGatewayHas() throws Exception {
        var generator = sequences().generator(RUNS);
        for (var seed = SEED; seed < SEED + RUNS; seed++) {
            var sequence = generator.next(new Random(seed)).value();
            try {
                sequence.run(world()).end();
            } catch (Throwable failure) {
                throw new AssertionError(
                        "again by -Dledger.runs=1 -Dledger.seed=" + seed + ": " + sequence.runActions(), failure);
            }
        }
        System.out.println(getClass().getSimpleName() + ": " + RUNS + " runs from seed " + SEED);
    }
}
