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

/** {@code filter}. */
record Filter(int id, Items items, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        Step.addAll(steps, parent.call("filter", items.predicate()), routes);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        if (items.match(item)) {
            walk.all(steps, item, place);
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Step.simplerBlock(steps, form -> new Filter(id, items, form));
    }
}
