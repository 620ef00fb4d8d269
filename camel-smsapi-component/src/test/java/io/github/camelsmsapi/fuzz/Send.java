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

/** Sends one message. */
record Send(int id, Way way, boolean ownIdx, boolean otherAccount) implements Step {

    /** How a message reaches the component. */
    enum Way {
        TO,
        TO_D,
        ENRICH
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.compose(id);
        var uri = "smsapi:sms/send" + (otherAccount ? "?token=RAW(token-of-another)" : "");
        switch (way) {
            case TO -> parent.call("to", uri);
            case TO_D -> parent.call("toD", uri + (otherAccount ? "&" : "?") + "to=${header.number}");
            case ENRICH -> parent.call("enrich", uri);
        }
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.message(id, item, ownIdx, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(new Send(id, Way.TO, ownIdx, otherAccount), new Send(id, way, false, otherAccount),
                new Send(id, way, ownIdx, false)).distinct().filter(form -> !form.equals(this)).map(List::of);
    }
}
