// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Sends one message, or two that are equal. */
record Send(int id, Way way, Idx idx, int account, boolean twice) implements Step {

    /** Of another account than the component's; each has its own client, limit and batches. */
    static final int ACCOUNTS = 3;

    /** How a message reaches the component. */
    enum Way {
        TO,
        TO_D,
        ENRICH,
        /** By the next account what the first one has not accepted. */
        FAILOVER
    }

    /** Who made the idx, and whether the caller says that he has tried the message before. */
    enum Idx {
        MADE,
        MADE_REPETITION,
        OWN,
        OWN_REPETITION;

        boolean isOwn() {
            return this == OWN || this == OWN_REPETITION;
        }

        boolean isRepetition() {
            return this == MADE_REPETITION || this == OWN_REPETITION;
        }
    }

    /** Sends one message as simply as can be. */
    static Send plain(int id) {
        return new Send(id, Way.TO, Idx.MADE, 0, false);
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        for (var i = 0; i < times(); i++) {
            parent.compose(id);
            var uri = uri(account);
            switch (way) {
                case TO -> parent.call("to", uri);
                case TO_D -> parent.call("toD", uri + (account == 0 ? "?" : "&") + "to=${header.number}");
                case ENRICH -> parent.call("enrich", uri);
                case FAILOVER -> {
                    var accounts = parent.call("loadBalance").call("failover", 1, false, false,
                            new Dsl.Code("Exception.class", new Class<?>[] { Exception.class }));
                    accounts.call("to", uri);
                    accounts.call("to", uri((account + 1) % ACCOUNTS));
                }
            }
        }
    }

    private static String uri(int account) {
        return "smsapi:sms/send" + (account == 0 ? "" : "?token=RAW(token-" + account + ")");
    }

    private int times() {
        return twice ? 2 : 1;
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.message(id, item, idx, times(), way == Way.FAILOVER, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(new Send(id, Way.TO, idx, account, twice), new Send(id, way, Idx.MADE, account, twice),
                new Send(id, way, idx, 0, twice), new Send(id, way, idx, account, false))
                .distinct().filter(form -> !form.equals(this)).map(List::of);
    }
}
