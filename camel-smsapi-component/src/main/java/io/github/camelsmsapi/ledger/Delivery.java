// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;

import io.github.camelsmsapi.message.DeliveryStatus;

/**
 * How far a message has come (wire reference, section 17).
 *
 * @param status    the last status that is known; null when none is
 * @param at        since when, as SMSAPI says; null where it does not
 * @param settledAt when the ledger learnt that nothing more is to come; null as long as something is
 */
public record Delivery(DeliveryStatus status, Instant at, Instant settledAt) {

    static final Delivery AWAITED = new Delivery(null, null, null);

    static Delivery none(Instant since) {
        return new Delivery(null, null, since);
    }

    /** Whether anything is still to come. */
    public boolean awaited() {
        return settledAt == null;
    }

    /** Returns whether the status is the last one. */
    public boolean isFinal() {
        return status != null && status.isFinal();
    }

    /**
     * After a report: a final status is never overwritten, and a late report does not undo what came after it. A final
     * report ends also what a look-up has told, and whose asker has not dealt with it.
     *
     * @param since  since when, as the report says; null where it does not
     * @param learnt when the report came
     */
    Delivery reported(DeliveryStatus news, Instant since, Instant learnt) {
        if (isFinal() && awaited() && news.isFinal()) {
            return new Delivery(status, at, learnt);
        }
        return isOld(news, since)
                ? this
                : new Delivery(news, since == null ? at : since, news.isFinal() ? learnt : null);
    }

    /** The same after a look-up, whose asker has still to deal with a final status. */
    Delivery lookedUp(DeliveryStatus news, Instant since) {
        return isOld(news, since) ? this : new Delivery(news, since, settledAt);
    }

    private boolean isOld(DeliveryStatus news, Instant since) {
        return isFinal() || status == news
                || !news.isFinal() && at != null && since != null && at.isAfter(since);
    }

    /** A message is tried again: whatever was settled for want of a message is not any more. */
    Delivery triedAgain() {
        return isFinal() ? this : new Delivery(status, at, null);
    }

    Delivery done() {
        return isFinal() && awaited() ? new Delivery(status, at, at) : this;
    }
}
