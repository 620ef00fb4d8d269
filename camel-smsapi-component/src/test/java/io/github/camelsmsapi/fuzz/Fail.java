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

/** A step of the user's that fails the first times an item comes by. */
record Fail(int id, int times) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.call("setHeader", "failure", Dsl.simple(id + "@${header.item}"));
        parent.call("setHeader", "times", Dsl.simple(String.valueOf(times)));
        parent.call("process", "fail");
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.failure(id, item, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return times > 1 ? Stream.of(List.of(new Fail(id, times - 1))) : Stream.empty();
    }
}
