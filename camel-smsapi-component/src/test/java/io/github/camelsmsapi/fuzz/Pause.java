// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/** A step after which the exchange goes on by another thread, or later. */
record Pause(int id, Kind kind) implements Step {

    enum Kind {
        THREADS,
        DELAY,
        ASYNC_DELAY
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        switch (kind) {
            case THREADS -> parent.call("threads", 10, 10); // more than wait at once for a copy that needs one
            case DELAY -> parent.call("delay", 2L).call("syncDelayed");
            case ASYNC_DELAY -> parent.call("delay", 2L).call("asyncDelayed");
        }
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        // sends nothing
    }
}
