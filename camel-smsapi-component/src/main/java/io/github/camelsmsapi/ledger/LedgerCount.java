// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;

/**
 * How many messages of a ledger are alike.
 *
 * @param outcome  whether SMSAPI has them
 * @param status   the last status that is known of them; null when none is
 * @param messages how many they are
 */
public record LedgerCount(Outcome outcome, DeliveryStatus status, long messages) {

    /** By outcome, and then by how far they have come. */
    static final Comparator<LedgerCount> ORDER = Comparator.comparing(LedgerCount::outcome)
            .thenComparing(count -> count.status() == null ? -1 : count.status().ordinal());

    static LedgerCount of(TrackedMessage message) {
        return new LedgerCount(message.outcome(), message.status(), 1);
    }

    /** Adds up the counts of those that are alike, in their order. */
    static List<LedgerCount> sum(Stream<LedgerCount> counts) {
        return counts.collect(Collectors.toMap(count -> Arrays.asList(count.outcome(), count.status()), count -> count,
                LedgerCount::plus)).values().stream().sorted(ORDER).toList();
    }

    private LedgerCount plus(LedgerCount alike) {
        return new LedgerCount(outcome, status, messages + alike.messages);
    }
}
