/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
