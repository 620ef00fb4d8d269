// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Comparator;
import java.util.Optional;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;

/**
 * How many messages of a ledger are alike.
 *
 * @param outcome  whether SMSAPI has them
 * @param status   the last status that is known of them
 * @param messages how many they are
 */
public record LedgerCount(Outcome outcome, Optional<DeliveryStatus> status, long messages) {

    /** By outcome, and then by how far they have come. */
    static final Comparator<LedgerCount> ORDER = Comparator.comparing(LedgerCount::outcome)
            .thenComparing(count -> count.status().map(Enum::ordinal).orElse(-1));

    LedgerCount plus(LedgerCount alike) {
        return new LedgerCount(outcome, status, messages + alike.messages);
    }
}
