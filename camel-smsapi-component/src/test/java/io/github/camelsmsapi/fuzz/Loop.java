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

/** {@code loop}, with a copy for each turn or without. */
record Loop(int id, int times, boolean copy, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(id);
        var loop = parent.call("loop", times);
        if (copy) {
            loop.call("copy");
        }
        loop.call("setHeader", "item", Dsl.simple("${header.item-" + id + "}.${exchangeProperty.CamelLoopIndex}"));
        Step.addAll(steps, loop, routes);
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        for (var turn = 0; turn < times; turn++) {
            walk.all(steps, item + "." + turn, place);
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        var forms = Stream.of(new Loop(id, times - 1, copy, steps), new Loop(id, times, false, steps));
        return Stream.concat(forms.filter(form -> form.times > 0 && !form.equals(this)).map(List::of),
                Step.simplerBlock(steps, form -> new Loop(id, times, copy, form)));
    }
}
