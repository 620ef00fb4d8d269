// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Sends a body of several messages. */
record Bulk(int id, int size, boolean stream, Send.Idx idx) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.call("setHeader", "message", Dsl.simple(id + "@${header.item}"));
        parent.call("process", stream ? "composeStream" : "composeList");
        parent.call("to", "smsapi:sms/send");
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        var elements = place.apart();
        for (var i = 0; i < size; i++) { // one that fails does not stop the others
            walk.message(id, item + "#" + i, idx, 1, false, elements);
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(new Bulk(id, 1, stream, idx), new Bulk(id, size - 1, stream, idx),
                new Bulk(id, size, false, idx), new Bulk(id, size, stream, Send.Idx.MADE))
                .distinct().filter(form -> form.size > 0 && !form.equals(this)).map(List::of);
    }
}
