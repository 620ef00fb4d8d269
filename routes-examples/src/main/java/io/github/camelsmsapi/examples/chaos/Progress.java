// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.util.EnumMap;

import io.github.camelsmsapi.examples.outbox.OutboxState;

/** How many rows are in which state. */
final class Progress extends EnumMap<OutboxState, Integer> {

    private static final long serialVersionUID = 1L;

    Progress() {
        super(OutboxState.class);
    }

    /** How many have been sent or given up. */
    int done() {
        return ended() + getOrDefault(OutboxState.SENT, 0);
    }

    /** How many have nothing left to happen to them. */
    int ended() {
        return entrySet().stream().filter(state -> state.getKey().isEnd()).mapToInt(Entry::getValue).sum();
    }
}
