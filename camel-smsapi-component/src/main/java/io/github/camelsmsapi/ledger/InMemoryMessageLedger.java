// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ledger that lives as long as the process. It holds so many messages and then forgets, first those that have come to
 * their end, then the oldest; the latter it says in the log, once, and {@link #forgotten} counts them.
 */
public final class InMemoryMessageLedger implements MessageLedger {

    private static final Logger LOG = LoggerFactory.getLogger(InMemoryMessageLedger.class);
    private static final int USUAL_CAPACITY = 10_000;

    private final int capacity;
    private final Map<UUID, TrackedMessage> messages = new LinkedHashMap<>();
    private final Set<UUID> settled = new LinkedHashSet<>();
    private final Map<String, UUID> byId = new HashMap<>();
    private final Map<String, List<UUID>> byIdx = new HashMap<>();
    private final LeasesInMemory leases = new LeasesInMemory();
    private final EarlyReportsInMemory early;
    private long forgotten;

    /** For ten thousand messages. */
    public InMemoryMessageLedger() {
        this(USUAL_CAPACITY);
    }

    /**
     * @param capacity how many messages it holds; each takes about half a kilobyte
     */
    public InMemoryMessageLedger(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity=" + capacity + " is not allowed; it must be 1 or more");
        }
        this.capacity = capacity;
        this.early = new EarlyReportsInMemory(capacity);
    }

    /** How many messages it has forgotten before they came to their end. */
    public synchronized long forgotten() {
        return forgotten;
    }

    @Override
    public synchronized List<UUID> sending(List<OutgoingMessage> sent, boolean repetition, Instant now) {
        var keys = new ArrayList<UUID>();
        for (var message : sent) {
            var fresh = TrackedMessage.of(message, now);
            var known
                    = Stream.ofNullable(fresh.idx()).flatMap(this::ofIdx).filter(one -> one.identity().equals(fresh.identity()))
                            .filter(one -> one.mayBeTriedAgain(repetition)).findFirst();
            var tracked = known.map(one -> one.triedAgain(message, now)).orElse(fresh);
            put(tracked);
            keys.add(tracked.key());
        }
        makeRoom();
        return keys;
    }

    @Override
    public synchronized void answered(List<UUID> keys, List<RecipientResult> results) {
        for (var i = 0; i < keys.size(); i++) {
            var result = results.get(i);
            change(keys.get(i), message -> message.answered(result));
            Optional.ofNullable(result.sent()).map(SentMessage::id).map(InMemoryMessageLedger::asKept).flatMap(early::take)
                    .ifPresent(one -> reported(one.report(), one.at()));
        }
    }

    @Override
    public synchronized boolean reported(StatusReport report, Instant now) {
        var known = findById(report.id())
                .or(() -> Stream.ofNullable(report.idx()).flatMap(this::ofIdx).filter(TrackedMessage::awaitsId)
                        .filter(message -> message.isTo(report.to())).findFirst());
        if (known.isPresent()) {
            return change(known.get().key(), message -> message.reported(report, now));
        }
        return early.keep(report, now);
    }

    private static String asKept(String text) {
        return Storable.text(text, Storable.TEXT_MAX);
    }

    /** Whether anything changed. */
    private boolean change(UUID key, UnaryOperator<TrackedMessage> change) {
        var before = messages.get(key);
        if (before == null) {
            return false;
        }
        var after = change.apply(before);
        put(after);
        return !after.equals(before);
    }

    private void put(TrackedMessage message) {
        var key = message.key();
        var before = messages.put(key, message);
        if (before == null) {
            if (message.idx() != null) {
                byIdx.computeIfAbsent(message.idx(), any -> new ArrayList<>(1)).add(key);
            }
        } else {
            byId.remove(before.id(), key);
        }
        if (message.id() != null) {
            byId.put(message.id(), key);
        }
        if (!message.isSettled()) {
            settled.remove(key);
        } else if (settled.add(key)) {
            leases.end(key);
        }
    }

    private void makeRoom() {
        while (messages.size() > capacity) {
            if (settled.isEmpty()) {
                if (forgotten++ == 0) {
                    LOG.warn("The ledger in memory holds {} messages and forgets the oldest, although their final reports have "
                             + "not come; give it a larger capacity, or use a JdbcMessageLedger",
                            capacity);
                }
                remove(messages.keySet().iterator().next());
            } else {
                remove(settled.iterator().next());
            }
        }
    }

    private void remove(UUID key) {
        var message = messages.remove(key);
        byId.remove(message.id(), key);
        byIdx.computeIfPresent(message.idx(), (any, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
        });
        settled.remove(key);
        leases.end(key);
    }

    /** The latest first. */
    private Stream<TrackedMessage> ofIdx(String idx) {
        return byIdx.getOrDefault(idx, List.of()).stream().map(messages::get)
                .sorted(Comparator.comparing(TrackedMessage::lastTried).reversed());
    }

    @Override
    public synchronized Optional<TrackedMessage> findById(String id) {
        return Optional.ofNullable(byId.get(asKept(id))).map(messages::get);
    }

    @Override
    public synchronized List<TrackedMessage> findByIdx(String idx) {
        return ofIdx(asKept(idx)).toList();
    }

    @Override
    public synchronized List<TrackedMessage> claimOverdue(OverdueQuery query) {
        return leases.claim(messages.values(), query);
    }

    @Override
    public synchronized Optional<TrackedMessage> held(UUID key, UUID lease, Instant now) {
        return Optional.ofNullable(messages.get(key))
                .filter(message -> message.delivery().awaited() && leases.holds(key, lease, now));
    }

    @Override
    public synchronized Optional<TrackedMessage> lookedUp(UUID key, DeliveryStatus status, Instant at) {
        change(key, message -> message.lookedUp(status, at));
        return Optional.ofNullable(messages.get(key));
    }

    @Override
    public synchronized void done(Collection<UUID> keys) {
        keys.forEach(key -> change(key, TrackedMessage::done));
    }

    @Override
    public synchronized void done(Collection<UUID> keys, UUID lease) {
        done(keys.stream().filter(key -> leases.holds(key, lease)).toList());
    }

    @Override
    public synchronized void release(Collection<UUID> keys) {
        keys.forEach(leases::end);
    }

    @Override
    public synchronized void release(Collection<UUID> keys, UUID lease) {
        release(keys.stream().filter(key -> leases.holds(key, lease)).toList());
    }

    @Override
    public synchronized List<MessageLedger.Count> counts() {
        return messages.values().stream()
                .collect(Collectors.toMap(message -> Arrays.asList(message.outcome(), message.status()),
                        message -> new MessageLedger.Count(message.outcome(), message.status(), 1), MessageLedger.Count::plus))
                .values().stream().sorted(MessageLedger.Count.ORDER).toList();
    }

    @Override
    public synchronized int delete(Instant settledBefore, int atMost) {
        var old = settled.stream()
                .filter(key -> settledBefore.isAfter(messages.get(key).settledAt()))
                .limit(atMost).toList();
        old.forEach(this::remove);
        return old.size() + early.delete(settledBefore, atMost - old.size());
    }
}
