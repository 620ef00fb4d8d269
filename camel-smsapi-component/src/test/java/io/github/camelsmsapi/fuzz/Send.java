// SPDX-License-Identifier: Apache-2.0
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
