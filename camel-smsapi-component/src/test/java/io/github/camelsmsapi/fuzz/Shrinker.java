/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
        var smallest = composition;
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
                fewerFates(composition),
                settings(composition.setting()).map(composition::with))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Composition> fewerFates(Composition composition) {
        var messages = Walk.through(composition).keySet();
        var fates = new LinkedHashMap<>(composition.fates());
        if (fates.keySet().retainAll(messages)) {
            return Stream.concat(Stream.of(composition.withFates(fates)), withoutOne(composition));
        }
        return withoutOne(composition);
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
