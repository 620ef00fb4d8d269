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
package io.github.camelsmsapi.examples.outbox;

import java.time.Duration;

import org.apache.camel.ExchangeProperty;

/** Whether a row that a process has taken is still its own: it may have waited for its turn too long. */
public class Lease {

    private final Duration length;

    Lease(Duration length) {
        this.length = length;
    }

    /** What a lease is counted from. */
    static Long now() {
        return System.nanoTime();
    }

    /** Whether another process cannot have taken the row yet. */
    public boolean holds(@ExchangeProperty("claimedAt") long claimedAt) {
        return now() - claimedAt < length.toNanos();
    }
}
