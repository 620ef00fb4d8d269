// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.Arrays;
import java.util.Collection;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures {@link Sending} with one sender and with several, and prints each means beside the ceiling. The gateway runs
 * in this process, what is measured in others.
 */
public final class Benchmarks {

    private static final String CEILING = "bareClient";

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = TimeValue.seconds(Integer.getInteger("benchmarks.seconds", 5));
        try (var gateway = new FixedGateway()) {
            for (var threads : Arrays.stream(System.getProperty("benchmarks.threads", "1,16").split(","))
                    .mapToInt(Integer::parseInt).toArray()) {
                print(threads, new Runner(
                        new OptionsBuilder().include(Sending.class.getSimpleName())
                                .mode(Mode.Throughput).threads(threads).forks(2).param("gateway", gateway.url())
                                .warmupIterations(3).warmupTime(seconds).measurementIterations(3).measurementTime(seconds)
                                .shouldFailOnError(true).build())
                        .run());
            }
        }
    }

    private static void print(int threads, Collection<RunResult> results) {
        var ceiling = results.stream().filter(result -> name(result).equals(CEILING)).findFirst().orElseThrow();
        System.out.printf("%n%-14s %12s %9s %9s   (%d threads)%n", "", "messages/s", "± 99.9%", "ratio", threads);
        for (var result : results) {
            var score = result.getPrimaryResult();
            System.out.printf("%-14s %,12.0f %,9.0f %9.2f%n", name(result), score.getScore(), score.getScoreError(),
                    score.getScore() / ceiling.getPrimaryResult().getScore());
        }
        System.out.println();
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
