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
package io.github.camelsmsapi.simulator.books;

import java.util.Arrays;
import java.util.Optional;

/** What became of a message (wire reference, section 17). */
public enum DeliveryStatus {

    NOT_FOUND(401, true),
    EXPIRED(402, true),
    SENT(403, false),
    DELIVERED(404, true),
    UNDELIVERED(405, true),
    FAILED(406, true),
    REJECTED(407, true),
    UNKNOWN(408, true),
    QUEUE(409, false),
    ACCEPTED(410, false),
    RENEWAL(411, false),
    STOP(412, true),
    /** Scheduled and deleted before it was sent: the simulator's own word, never reported. */
    DELETED(0, true);

    private final int number;
    private final boolean terminal;

    DeliveryStatus(int number, boolean terminal) {
        this.number = number;
        this.terminal = terminal;
    }

    /** The status of that number, such as 404. */
    public static Optional<DeliveryStatus> numbered(int number) {
        return Arrays.stream(values()).filter(status -> status.number == number && status != DELETED).findFirst();
    }

    /** The number by which a report names this status. */
    public int number() {
        return number;
    }

    /** Whether nothing can follow it. */
    public boolean isFinal() {
        return terminal;
    }
}
