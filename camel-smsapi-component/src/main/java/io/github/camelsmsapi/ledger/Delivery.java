// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.message.DeliveryStatus;

/**
 * How far a message has come (wire reference, section 17).
 *
 * @param status    the last status that is known
 * @param at        since when, as SMSAPI says
 * @param settledAt when the ledger learnt that nothing more is to come; empty as long as something is
 */
public record Delivery(Optional<DeliveryStatus> status, Optional<Instant> at, Optional<Instant> settledAt) {

    static final Delivery AWAITED = new Delivery(Optional.empty(), Optional.empty(), Optional.empty());

    static Delivery none(Instant since) {
        return new Delivery(Optional.empty(), Optional.empty(), Optional.of(since));
    }

    /** Whether anything is still to come. */
    public boolean awaited() {
        return settledAt.isEmpty();
    }

    boolean isFinal() {
        return status.filter(DeliveryStatus::isFinal).isPresent();
    }

    /**
     * After a report: a final status is never overwritten, and a late report does not undo what came after it.
     *
     * @param since  since when, as the report says
     * @param learnt when the report came
     */
    Delivery reported(DeliveryStatus news, Optional<Instant> since, Instant learnt) {
        return isOld(news, since)
                ? this
                : new Delivery(Optional.of(news), since.or(() -> at), news.isFinal() ? Optional.of(learnt) : Optional.empty());
    }

    /** The same after a look-up, whose asker has still to deal with a final status. */
    Delivery lookedUp(DeliveryStatus news, Instant since) {
        return isOld(news, Optional.of(since)) ? this : new Delivery(Optional.of(news), Optional.of(since), settledAt);
    }

    private boolean isOld(DeliveryStatus news, Optional<Instant> since) {
        return isFinal() || status.filter(news::equals).isPresent()
                || !news.isFinal() && at.isPresent() && since.filter(at.get()::isAfter).isPresent();
    }

    /** A message is tried again: whatever was settled for want of a message is not any more. */
    Delivery triedAgain() {
        return isFinal() ? this : new Delivery(status, at, Optional.empty());
    }

    Delivery done() {
        return isFinal() && awaited() ? new Delivery(status, at, at) : this;
    }
}
