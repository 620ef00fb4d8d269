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

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** The last messages that somebody sent to the account. To be used on the simulator's event loop only. */
public final class IncomingLog {

    /**
     * One of them.
     *
     * @param answers   the id of the message that it answers, or an empty text
     * @param callbacks how many addresses are told
     */
    public record Entry(long number, Instant at, String from, String to, String text, String answers, int callbacks) {
    }

    private static final int KEPT = 10_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long count;

    public void add(Instant at, String from, String to, String text, String answers, int callbacks) {
        entries.addLast(new Entry(++count, at, from, to, text, answers, callbacks));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    /** Newest first. */
    public Stream<Entry> newest() {
        return Streams.of(entries.descendingIterator());
    }

    public int kept() {
        return entries.size();
    }

    public long count() {
        return count;
    }
}
