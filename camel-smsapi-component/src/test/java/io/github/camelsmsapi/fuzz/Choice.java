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

import java.util.List;
import java.util.stream.Stream;

/** {@code choice} with an {@code otherwise}. */
record Choice(int id, Items items, List<Step> steps, List<Step> otherwise) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        var choice = parent.call("choice");
        choice.call("when", items.predicate());
        Step.addAll(steps, choice, routes);
        choice.call("otherwise");
        Step.addAll(otherwise, choice, routes);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.all(items.match(item) ? steps : otherwise, item, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(
                Stream.of(steps, otherwise),
                Step.simpler(steps).map(form -> List.<Step> of(new Choice(id, items, form, otherwise))),
                Step.simpler(otherwise).map(form -> List.<Step> of(new Choice(id, items, steps, form))))
                .flatMap(forms -> forms);
    }
}
