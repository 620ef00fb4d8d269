// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.LinkedHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a failing composition as small as it can while it fails in the same way. */
final class Shrinker {

    private final Predicate<Composition> fails;
    private int budget;

    /**
     * @param fails  whether a composition fails in the same way
     * @param budget how many compositions to try
     */
    Shrinker(Predicate<Composition> fails, int budget) {
        this.fails = fails;
        this.budget = budget;
    }

    Composition shrink(Composition composition) {
        var smallest = tidy(composition);
        for (var next = smaller(smallest); next != null; next = smaller(smallest)) {
            smallest = next;
        }
        return smallest;
    }

    private Composition smaller(Composition composition) {
        return candidates(composition).takeWhile(candidate -> budget-- > 0)
                .filter(candidate -> !Walk.through(candidate).isEmpty()).filter(fails).findFirst().orElse(null);
    }

    private static Stream<Composition> candidates(Composition composition) {
        return Stream.of(
                IntStream.range(1, composition.inputs()).mapToObj(composition::withInputs),
                Step.simpler(composition.first().steps()).map(composition::with),
                withoutOne(composition),
                settings(composition.setting()).map(composition::with))
                .flatMap(candidates -> candidates).map(Shrinker::tidy).filter(candidate -> !candidate.equals(composition));
    }

    /** Without the fates of messages that it does not send any more. */
    private static Composition tidy(Composition composition) {
        var fates = new LinkedHashMap<>(composition.fates());
        fates.keySet().retainAll(Walk.through(composition).keySet());
        return composition.withFates(fates);
    }

    private static Stream<Composition> withoutOne(Composition composition) {
        return composition.fates().keySet().stream().map(message -> {
            var fewer = new LinkedHashMap<>(composition.fates());
            fewer.remove(message);
            return composition.withFates(fewer);
        });
    }

    private static Stream<Setting> settings(Setting is) {
        var plain = Setting.plain();
        return Stream.of(
                plain,
                new Setting(
                        Setting.Pool.NONE, is.seda(), is.atOnce(), is.batchSize(), is.connections(), is.sharedText(),
                        is.deadLetter(), is.unknown(), is.park(), is.redeliveries()),
                new Setting(
                        is.pool(), false, is.atOnce(), is.batchSize(), is.connections(), is.sharedText(),
                        is.deadLetter(), is.unknown(), is.park(), is.redeliveries()),
                new Setting(
                        is.pool(), is.seda(), false, is.batchSize(), is.connections(), is.sharedText(),
                        is.deadLetter(), is.unknown(), is.park(), is.redeliveries()),
                new Setting(
                        is.pool(), is.seda(), is.atOnce(), 1, is.connections(), is.sharedText(),
                        is.deadLetter(), is.unknown(), is.park(), is.redeliveries()),
                new Setting(
                        is.pool(), is.seda(), is.atOnce(), is.batchSize(), plain.connections(), false,
                        true, is.unknown(), false, is.redeliveries()),
                new Setting(
                        is.pool(), is.seda(), is.atOnce(), is.batchSize(), is.connections(), false,
                        is.deadLetter(), false, false, is.redeliveries()),
                new Setting(
                        is.pool(), is.seda(), is.atOnce(), is.batchSize(), is.connections(), is.sharedText(),
                        is.deadLetter(), is.unknown(), is.park(), Math.min(1, is.redeliveries())))
                .filter(setting -> !setting.equals(is));
    }
}
