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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every message the gateway booked, in the order of booking. To be used on the simulator's event loop only. */
public final class Books {

    private final Map<String, BookedMessage> messages = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByIdx = new HashMap<>();
    private final Map<String, List<String>> idsByNumber = new HashMap<>();
    private final Set<String> numbersAndTexts = new HashSet<>();
    private final Map<String, Instant> idxTaken = new HashMap<>();
    private long bookedTwice;
    private final BooksListener listener;

    public Books(BooksListener listener) {
        this.listener = listener;
    }

    /** Books a new message. */
    public void book(BookedMessage message) {
        messages.put(message.id(), message);
        idsByNumber.computeIfAbsent(message.number(), number -> new ArrayList<>(1)).add(message.id());
        var twice = !numbersAndTexts.add(message.number() + '\n' + message.text());
        if (!message.idx().isEmpty()) {
            var ids = idsByIdx.computeIfAbsent(message.idx(), idx -> new ArrayList<>(1));
            twice |= !ids.isEmpty();
            ids.add(message.id());
            idxTaken.put(message.idx(), message.bookedAt());
        }
        if (twice) {
            bookedTwice++;
        }
        listener.booked(message);
    }

    /** Replaces a message by its newer self. */
    public void update(BookedMessage message) {
        messages.replace(message.id(), message);
        listener.updated(message);
    }

    public Optional<BookedMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    public Collection<BookedMessage> all() {
        return Collections.unmodifiableCollection(messages.values());
    }

    public List<BookedMessage> withIdx(String idx) {
        return idsByIdx.getOrDefault(idx, List.of()).stream().map(messages::get).toList();
    }

    public List<BookedMessage> toNumber(String number) {
        return idsByNumber.getOrDefault(number, List.of()).stream().map(messages::get).toList();
    }

    /** Remembers that an idx was used, also where no message came of it. */
    public void takeIdx(String idx, Instant at) {
        idxTaken.put(idx, at);
        listener.idxTaken(idx, at);
    }

    /** Every idx whose last use brought no message, and when that was. */
    public Map<String, Instant> idxsTakenWithoutMessage() {
        var without = new HashMap<String, Instant>();
        idxTaken.forEach((idx, at) -> {
            var ids = idsByIdx.getOrDefault(idx, List.of());
            if (ids.isEmpty() || !messages.get(ids.get(ids.size() - 1)).bookedAt().equals(at)) {
                without.put(idx, at);
            }
        });
        return without;
    }

    /** Whether that idx was used after that moment. */
    public boolean idxTakenSince(String idx, Instant moment) {
        var taken = idxTaken.get(idx);
        return taken != null && taken.isAfter(moment);
    }

    /** How many messages to that number were booked after that moment, counted no further than the limit. */
    public int bookedToSince(String number, Instant moment, int limit) {
        var ids = idsByNumber.getOrDefault(number, List.of());
        var count = 0;
        for (var i = ids.size() - 1; i >= 0 && count < limit; i--) {
            if (!messages.get(ids.get(i)).bookedAt().isAfter(moment)) {
                break;
            }
            count++;
        }
        return count;
    }

    public long booked() {
        return messages.size();
    }

    /** How many messages had the idx, or the number and text, of an earlier one. */
    public long bookedTwice() {
        return bookedTwice;
    }
}
