// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every message the gateway booked, in the order of booking. To be used on the simulator's event loop only. */
public final class MessageLog {

    private static final long MOST_BYTES = 256L << 20;

    private final MessageStore messages = new MessageStore();
    private final Map<String, Instant> idxTaken = new LinkedHashMap<>();
    private final Doubles doubles;
    private final int limit;
    private final MessageListener listener;
    private final Consumer<String> log;
    private final List<Runnable> watchers = new ArrayList<>();
    private List<String> fresh = new ArrayList<>();
    private long request;
    private long booked;
    private long dropped;
    private long changes;
    private long bookedTwice;

    /**
     * @param retryWindow within which the same text to the same number counts as booked twice
     * @param limit       how many messages are kept
     * @param log         is told when the first message is dropped
     */
    public MessageLog(MessageListener listener, Duration retryWindow, int limit, Consumer<String> log) {
        this.listener = listener;
        this.log = log;
        this.doubles = new Doubles(retryWindow, messages);
        this.limit = limit;
    }

    /** MessageLog a new message, and drops the oldest if there are too many: a finished one if any is. */
    public void book(BookedMessage message) {
        var first = doubles.firstBooking(message, request);
        messages.add(KeptMessage.booked(message, request, first.orElse("")));
        fresh.add(message.id());
        idxTaken.remove(message.idx());
        booked++;
        bookedTwice += first.isPresent() ? 1 : 0;
        listener.booked(message);
        changed();
        while (messages.count() > limit || messages.bytes() > MOST_BYTES && messages.count() > 1) {
            dropOldest();
        }
    }

    private void dropOldest() {
        var oldest = messages.dropOldest().message();
        if (!oldest.idx().isEmpty() && messages.withIdx(oldest.idx()).findFirst().isEmpty()) {
            remember(oldest.idx(), oldest.bookedAt());
        }
        dropped++;
        if (dropped == 1) {
            log.accept("More than " + limit + " messages or 256 MiB: from now on the oldest are dropped (--messages-kept)");
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
        return messages.newestFirst().map(KeptMessage::message);
    }

    /** Those that were booked twice, newest first. */
    public Stream<BookedMessage> newestDoubled() {
        return messages.newestFirst().filter(kept -> !kept.firstBooking().isEmpty()).map(KeptMessage::message);
    }

    /** Every status that a message has had, oldest first. */
    public List<StatusAt> history(String id) {
        return messages.find(id).map(KeptMessage::history).orElse(List.of());
    }

    /** The first booking of a message that was booked twice. */
    public Optional<String> firstBookingOf(String id) {
        return messages.find(id).map(KeptMessage::firstBooking).filter(first -> !first.isEmpty());
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
        return messages.count();
    }

    /** Replaces a message by its newer self. */
    public void update(BookedMessage message) {
        if (messages.update(message.id(), kept -> kept.become(message))) {
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
        return messages.find(id).map(KeptMessage::message);
    }

    /** The messages as they are now, oldest first. */
    public List<BookedMessage> all() {
        return messages.all();
    }

    /** Oldest first. */
    public List<BookedMessage> withIdx(String idx) {
        return oldestFirst(messages.withIdx(idx));
    }

    /** Oldest first. */
    public List<BookedMessage> toNumber(String number) {
        return oldestFirst(messages.toNumber(number));
    }

    private static List<BookedMessage> oldestFirst(Stream<KeptMessage> newestFirst) {
        var list = newestFirst.map(KeptMessage::message).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(list);
        return list;
    }

    /** Remembers that an idx was used, also where no message came of it. */
    public void takeIdx(String idx, Instant at) {
        remember(idx, at);
        listener.idxTaken(idx, at);
    }

    private void remember(String idx, Instant at) {
        idxTaken.put(idx, at);
        if (idxTaken.size() > limit) {
            idxTaken.remove(idxTaken.keySet().iterator().next());
        }
    }

    /** Every idx whose last use left no message, and when that was. */
    public Map<String, Instant> idxsTakenWithoutMessage() {
        return Collections.unmodifiableMap(idxTaken);
    }

    /** Whether that idx was used after that moment. */
    public boolean idxTakenSince(String idx, Instant moment) {
        var taken = idxTaken.get(idx);
        return taken != null && taken.isAfter(moment)
                || messages.withIdx(idx).findFirst().filter(kept -> kept.message().bookedAt().isAfter(moment)).isPresent();
    }

    /** How many messages to that number were booked after that moment, counted no further than the limit. */
    public int bookedToSince(String number, Instant moment, int most) {
        return (int) messages.toNumber(number).limit(most)
                .takeWhile(kept -> kept.message().bookedAt().isAfter(moment)).count();
    }

    public long booked() {
        return booked;
    }

    /** How many messages were another booking of an earlier one. */
    public long bookedTwice() {
        return bookedTwice;
    }
}
