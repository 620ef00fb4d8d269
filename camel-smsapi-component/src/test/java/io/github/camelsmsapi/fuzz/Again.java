// SPDX-License-Identifier: Apache-2.0
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
