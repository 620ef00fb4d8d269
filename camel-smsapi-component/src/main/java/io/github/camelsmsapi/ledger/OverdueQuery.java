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

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Which messages to hand out.
 *
 * @param sentBefore  those without an end that were to be sent before then
 * @param now         also those that have expired by now
 * @param leasedUntil until when nobody else gets them
 * @param limit       how many at the most
 * @param lease       the token of the lease, by which its holder is known
 */
public record OverdueQuery(Instant sentBefore, Instant now, Instant leasedUntil, int limit, UUID lease) {

    public OverdueQuery {
        sentBefore = Storable.time(sentBefore);
        now = Storable.time(now);
        leasedUntil = Storable.time(leasedUntil);
    }

    /** A query whose lease has a token of its own. */
    public OverdueQuery(Instant sentBefore, Instant now, Instant leasedUntil, int limit) {
        this(sentBefore, now, leasedUntil, limit, UUID.randomUUID());
    }

    /**
     * Where the messages stand in the queue after this claim, whose order is that of {@code sendAt}: a message whose
     * lease ends is due then as one whose age comes to the one asked for.
     */
    Instant nextDue() {
        return Storable.time(leasedUntil, Duration.between(now, sentBefore));
    }
}
