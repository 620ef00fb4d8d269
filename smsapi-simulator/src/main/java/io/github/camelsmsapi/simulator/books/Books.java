// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every message the gateway booked, in the order of booking. To be used on the simulator's event loop only. */
public final class Books {

    /** Scheduled messages may be old and not finished; they are not searched for all. */
    private static final int FIRST_LOOKED_AT = 1_000;

    private final Map<String, BookedMessage> messages = new LinkedHashMap<>();
    private final IdIndex idsByIdx = new IdIndex();
    private final IdIndex idsByNumber = new IdIndex();
    private final Map<String, Instant> idxTaken = new LinkedHashMap<>();
    private final Deque<String> order = new ArrayDeque<>();
    private final SharedValues shared = new SharedValues();
    private final StatusHistory history = new StatusHistory();
    private final Doubles doubles;
    private final int kept;
    private List<String> fresh = new ArrayList<>();
    private long request;
    private long booked;
    private long dropped;
    private long changes;
    private long bookedTwice;
    private final BooksListener listener;
    private final List<Runnable> watchers = new ArrayList<>();

    /**
     * @param retryWindow within which the same text to the same number counts as booked twice
     * @param kept        how many messages are kept
     */
    public Books(BooksListener listener, Duration retryWindow, int kept) {
        this.listener = listener;
        this.doubles = new Doubles(retryWindow);
        this.kept = kept;
    }

    /** Books a new message, and drops the oldest finished one if there are too many. */
    public void book(BookedMessage booking) {
        var message = shared.share(booking);
        messages.put(message.id(), message);
        order.addLast(message.id());
        fresh.add(message.id());
        booked++;
        history.add(message);
        idsByNumber.add(message.number(), message.id());
        doubles.add(message, idsByIdx.of(message.idx()).stream().findFirst(), request);
        if (doubles.firstOf(message.id()).isPresent()) {
            bookedTwice++;
        }
        if (!message.idx().isEmpty()) {
            idsByIdx.add(message.idx(), message.id());
            idxTaken.put(message.idx(), message.bookedAt());
        }
        listener.booked(message);
        changed();
        if (messages.size() > kept) {
            dropOldest();
        }
    }

    /** The ids of the messages that were booked since this was last asked, which is once for each request. */
    public List<String> takeFresh() {
        request++;
        if (fresh.isEmpty()) {
            return List.of();
        }
        var taken = fresh;
        fresh = new ArrayList<>();
        return taken;
    }

    /** The messages, newest first. */
    public Stream<BookedMessage> newest() {
        return Streams.of(order.descendingIterator()).map(messages::get).filter(Objects::nonNull);
    }

    /** Every status that a message has had, oldest first. */
    public List<StatusAt> history(String id) {
        return history.of(id);
    }

    /** The first booking of a message that was booked twice. */
    public Optional<String> firstBookingOf(String id) {
        return doubles.firstOf(id);
    }

    /** How many messages were dropped because there were too many. */
    public long dropped() {
        return dropped;
    }

    /** How often a message became another. */
    public long changes() {
        return changes;
    }

    /** How many messages are kept. */
    public int kept() {
        return messages.size();
    }

    private void dropOldest() {
        messages.values().stream().limit(FIRST_LOOKED_AT).filter(message -> message.status().isFinal()).findFirst()
                .ifPresent(this::drop);
        while (!order.isEmpty() && !messages.containsKey(order.peekFirst())) {
            order.removeFirst();
        }
    }

    private void drop(BookedMessage message) {
        messages.remove(message.id());
        history.drop(message.id());
        doubles.drop(message.id());
        idsByNumber.remove(message.number(), message.id());
        idsByIdx.remove(message.idx(), message.id());
        if (idxTaken.size() > 2 * kept) {
            idxTaken.remove(idxTaken.keySet().iterator().next());
        }
        dropped++;
    }

    /** Replaces a message by its newer self. */
    public void update(BookedMessage message) {
        if (messages.replace(message.id(), message) != null) {
            history.add(message);
            changes++;
        }
        listener.updated(message);
        changed();
    }

    /** Runs this once, as soon as a message is booked or becomes another. */
    public void onNextChange(Runnable watcher) {
        watchers.add(watcher);
    }

    private void changed() {
        if (!watchers.isEmpty()) {
            var told = List.copyOf(watchers);
            watchers.clear();
            told.forEach(Runnable::run);
        }
    }

    public Optional<BookedMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    public Collection<BookedMessage> all() {
        return Collections.unmodifiableCollection(messages.values());
    }

    public List<BookedMessage> withIdx(String idx) {
        return idsByIdx.of(idx).stream().map(messages::get).toList();
    }

    public List<BookedMessage> toNumber(String number) {
        return idsByNumber.of(number).stream().map(messages::get).toList();
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
            var ids = idsByIdx.of(idx);
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
        var ids = idsByNumber.of(number);
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
        return booked;
    }

    /** How many messages were another booking of an earlier one. */
    public long bookedTwice() {
        return bookedTwice;
    }
}
