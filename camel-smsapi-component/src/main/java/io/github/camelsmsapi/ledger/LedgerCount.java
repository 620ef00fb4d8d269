// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Comparator;

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

    LedgerCount plus(LedgerCount alike) {
        return new LedgerCount(outcome, status, messages + alike.messages);
    }
}
