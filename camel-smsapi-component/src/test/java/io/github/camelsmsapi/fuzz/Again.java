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

/** A bean that sends a copy through the first route, from its first step on; only in that route. */
record Again(int id) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(id);
        var filter = parent.call("filter", Dsl.simple("${header.copy} == null"));
        filter.call("setHeader", "target", Dsl.simple("direct:first"));
        filter.call("process", "sendCopy");
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.again(item + ".9", place);
    }
}
