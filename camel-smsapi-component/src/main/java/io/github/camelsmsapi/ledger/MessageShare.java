// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A share of the messages of a ledger in memory: all that have one idx are in the same. Thread-safe: its lock is held
 * to find and to replace a message, not while it is worked out what becomes of it.
 */
final class MessageShare {

    private static final int AWAITED = 0;
    private static final int SETTLED = 1;
    private static final int FREE = 2;
    private static final int LISTS = 3;

    private final MessageSlots slots;
    private final SlotLists order = new SlotLists(LISTS);
    private final SlotChains byId = new SlotChains();
    private final SlotChains byIdx = new SlotChains();
    private final LeasesInMemory leases = new LeasesInMemory();
    private volatile int size;
    private volatile int settled;

    MessageShare(int number) {
        this.slots = new MessageSlots(number);
    }

    /** A message that is due, and since when. */
    record Due(UUID key, Instant since) {

        /** By age before by validity, as a database does, which has an index for each. */
        static Comparator<Due> order(OverdueQuery query) {
            return Comparator.comparing((Due due) -> due.since().isAfter(query.sentBefore())).thenComparing(Due::since);
        }
    }

    /** A message under its key. */
    record Tracked(UUID key, boolean isNew) {
    }

    /** How many messages there are. */
    int size() {
        return size;
    }

    /** How many of them have come to their end. */
    int settled() {
        return settled;
    }

    /**
     * Adds a message, unless it is another attempt at one that is here.
     *
     * @return its key, and whether it was added
     */
    Tracked track(OutgoingMessage message, boolean repetition, Instant now) {
        var fresh = TrackedMessage.of(null, message, now); // its key follows from its slot
        return track(fresh, PackedMessage.of(fresh), message, repetition, now);
    }

    private synchronized Tracked track(
            TrackedMessage fresh, byte[] packed, OutgoingMessage message, boolean repetition, Instant now) {
        for (var known : fresh.idx() == null ? List.<TrackedMessage> of() : ofIdx(fresh.idx())) {
            if (known.identity().equals(fresh.identity()) && known.mayBeTriedAgain(repetition)) {
                var again = known.triedAgain(message, now);
                replace(slots.of(known.key()), known, again, PackedMessage.of(again));
                return new Tracked(known.key(), false);
            }
        }
        var slot = freeSlot();
        slots.fill(slot, packed);
        order.add(AWAITED, slot);
        size++;
        if (fresh.idx() != null) {
            byIdx.add(slot, fresh.idx().hashCode());
        }
        return new Tracked(slots.key(slot), true);
    }

    private int freeSlot() {
        var free = order.first(FREE);
        if (free != 0) {
            order.remove(free);
            return free;
        }
        return slots.more();
    }

    /** Changes a message; returns whether that made a difference. */
    boolean change(UUID key, UnaryOperator<TrackedMessage> change) {
        while (true) {
            var packed = packed(key);
            if (packed == null) {
                return false;
            }
            var before = PackedMessage.read(key, packed);
            var after = change.apply(before);
            if (after.equals(before)) {
                return false;
            }
            if (replace(packed, before, after, PackedMessage.of(after))) {
                return true;
            }
        }
    }

    /** Changes the message with the id; returns whether that made a difference, or empty when it is not here. */
    Optional<Boolean> changeById(String id, UnaryOperator<TrackedMessage> change) {
        return keyOf(id).map(key -> change(key, change));
    }

    private synchronized Optional<UUID> keyOf(String id) {
        return Optional.of(slotOfId(id)).filter(slot -> slot != 0).map(slots::key);
    }

    private synchronized byte[] packed(UUID key) {
        return slots.packed(slots.of(key)); // that of 0 is null
    }

    /** Replaces a message, unless somebody else has meanwhile. */
    private synchronized boolean replace(byte[] expected, TrackedMessage before, TrackedMessage after, byte[] packed) {
        var slot = slots.of(before.key());
        if (slot == 0 || slots.packed(slot) != expected) {
            return false;
        }
        replace(slot, before, after, packed);
        return true;
    }

    private void replace(int slot, TrackedMessage before, TrackedMessage after, byte[] packed) {
        slots.replace(slot, packed);
        if (after.id() != null && !after.id().equals(before.id())) {
            byId.remove(slot);
            byId.remove(slotOfId(after.id())); // of two messages with one id, it is the latter's
            byId.add(slot, after.id().hashCode());
        }
        if (before.isSettled() != after.isSettled()) {
            order.remove(slot);
            order.add(after.isSettled() ? SETTLED : AWAITED, slot);
            settled += after.isSettled() ? 1 : -1;
            if (after.isSettled()) {
                leases.end(after.key());
            }
        }
    }

    private int slotOfId(String id) {
        var slot = byId.first(id.hashCode());
        while (slot != 0 && !id.equals(PackedMessage.id(slots.packed(slot)))) {
            slot = byId.next(slot);
        }
        return slot;
    }

    synchronized Optional<TrackedMessage> find(UUID key) {
        return Optional.of(slots.of(key)).filter(slot -> slot != 0).map(slots::read);
    }

    synchronized Optional<TrackedMessage> findById(String id) {
        return Optional.of(slotOfId(id)).filter(slot -> slot != 0).map(slots::read);
    }

    /** The latest first. */
    synchronized List<TrackedMessage> ofIdx(String idx) {
        var found = new ArrayList<TrackedMessage>(1);
        for (var slot = byIdx.first(idx.hashCode()); slot != 0; slot = byIdx.next(slot)) {
            var message = slots.read(slot);
            if (idx.equals(message.idx())) {
                found.add(message);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparing(TrackedMessage::lastTried).reversed());
        }
        return found;
    }

    /**
     * Changes the latest message with the idx that meets the condition.
     *
     * @return whether the change made a difference; empty when no message meets the condition
     */
    synchronized Optional<Boolean> changeByIdx(
            String idx, Predicate<TrackedMessage> which, UnaryOperator<TrackedMessage> change) {
        return ofIdx(idx).stream().filter(which).findFirst().map(message -> change(message.key(), change));
    }

    /**
     * Forgets the message that came to its end first, or else the oldest; returns whether the message had not come to
     * its end.
     */
    synchronized boolean forgetOne() {
        if (settled > 0) {
            forget(order.first(SETTLED));
            return false;
        }
        return forget(order.first(AWAITED));
    }

    /** Forgets a settled message, if it is still here. */
    synchronized boolean forgetSettled(UUID key) {
        return find(key).filter(TrackedMessage::isSettled).isPresent() && forget(slots.of(key));
    }

    private boolean forget(int slot) {
        if (slot == 0) {
            return false;
        }
        if (PackedMessage.isSettled(slots.packed(slot))) {
            settled--;
        }
        size--;
        leases.end(slots.key(slot));
        byId.remove(slot);
        byIdx.remove(slot);
        order.remove(slot);
        order.add(FREE, slot);
        slots.clear(slot);
        return true;
    }

    /** The messages that the query asks for, those that are due longest first. */
    synchronized List<Due> due(OverdueQuery query) {
        return slotsOf(AWAITED)
                .filter(slot -> PackedMessage.isDue(slots.packed(slot), query.sentBefore(), query.now())
                        || leases.isLeased(slots.key(slot)))
                .mapToObj(slots::read).filter(message -> leases.isDue(message, query))
                .map(message -> new Due(message.key(), leases.nextDue(message, query)))
                .sorted(Due.order(query)).limit(query.limit()).toList();
    }

    /** Leases a message, unless it is not due any more. */
    synchronized Optional<TrackedMessage> claim(UUID key, OverdueQuery query) {
        var message = find(key).filter(one -> leases.isDue(one, query));
        message.ifPresent(one -> leases.lease(key, query));
        return message;
    }

    synchronized Optional<TrackedMessage> held(UUID key, UUID lease, Instant now) {
        return find(key).filter(message -> message.delivery().awaited() && leases.holds(key, lease, now));
    }

    synchronized void done(UUID key, UUID lease) {
        if (leases.holds(key, lease)) {
            change(key, TrackedMessage::done);
        }
    }

    synchronized void release(UUID key) {
        leases.end(key);
    }

    synchronized void release(UUID key, UUID lease) {
        if (leases.holds(key, lease)) {
            leases.end(key);
        }
    }

    synchronized List<MessageLedger.Count> counts() {
        return MessageLedger.Count
                .sum(IntStream.concat(slotsOf(AWAITED), slotsOf(SETTLED)).mapToObj(slots::read).map(MessageLedger.Count::of));
    }

    /** The first messages that settled before then. */
    synchronized List<TrackedMessage> settledBefore(Instant time, int atMost) {
        return slotsOf(SETTLED).mapToObj(slots::read).filter(message -> time.isAfter(message.settledAt())).limit(atMost)
                .toList();
    }

    private IntStream slotsOf(int list) {
        return IntStream.iterate(order.first(list), slot -> slot != 0, order::next);
    }
}
