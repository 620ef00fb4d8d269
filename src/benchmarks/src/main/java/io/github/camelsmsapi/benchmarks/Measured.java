// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.ToDoubleFunction;

/**
 * What all rounds of a contender showed.
 *
 * @param name    the contender's
 * @param samples one for each round
 */
record Measured(String name, List<Sample> samples) {

    /** Has all contenders work at once, so that none of them is measured before its code is compiled. */
    static void warmUp(List<Contender> contenders, int threads, Duration time) {
        var all = contenders.stream().map(contender -> CompletableFuture.runAsync(() -> {
            try {
                Sample.of(contender, threads, time);
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
        }, task -> new Thread(task).start())).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    /**
     * Measures contenders one after the other, round by round, so that what else the machine does hits all of them. The
     * first round, in which each opens its connections, does not count.
     */
    static List<Measured> of(List<Contender> contenders, int threads, Size size) throws Exception {
        return of(contenders, threads, size, Duration.ZERO);
    }

    /** @param runUp how long each contender has worked when a round begins, until it does so at a steady rate */
    static List<Measured> of(List<Contender> contenders, int threads, Size size, Duration runUp) throws Exception {
        var measured = contenders.stream().map(contender -> new Measured(contender.name(), new ArrayList<>())).toList();
        for (var round = 0; round <= size.rounds; round++) {
            for (var i = 0; i < contenders.size(); i++) {
                if (!runUp.isZero()) {
                    Sample.of(contenders.get(i), threads, runUp);
                }
                var sample = Sample.of(contenders.get(i), threads, size.round);
                if (round > 0) {
                    measured.get(i).samples().add(sample);
                }
            }
        }
        return measured;
    }

    Spread perSecond() {
        return spread(Sample::perSecond);
    }

    Spread cpuMicros() {
        return spread(Sample::cpuMicros);
    }

    Spread bytes() {
        return spread(Sample::bytes);
    }

    /** How many times as often as another in the same rounds, round by round. */
    Spread throughputTo(Measured other) {
        return ratio(other, Sample::perSecond);
    }

    Spread cpuTo(Measured other) {
        return ratio(other, Sample::cpuMicros);
    }

    Spread bytesTo(Measured other) {
        return ratio(other, Sample::bytes);
    }

    private Spread spread(ToDoubleFunction<Sample> value) {
        return Spread.of(samples.stream().mapToDouble(value));
    }

    private Spread ratio(Measured other, ToDoubleFunction<Sample> value) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < samples.size(); i++) {
            ratios.add(value.applyAsDouble(samples.get(i)) / value.applyAsDouble(other.samples.get(i)));
        }
        return Spread.of(ratios.stream().mapToDouble(Double::doubleValue));
    }
}
