// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ledger that lives as long as the process. When it is full, each new message makes it forget another: one that has
 * come to its end, or else one of the oldest, of which it warns once and {@link #forgotten} counts them. A message
 * takes about 200 bytes.
 * <p>
 * Threads that send different messages do not wait for each other: a message is in one of several {@link MessageShare
 * shares}, by its idx, and what is done with one id happens under the lock of that id.
 */
public final class InMemoryMessageLedger implements MessageLedger {

    private static final Logger LOG = LoggerFactory.getLogger(InMemoryMessageLedger.class);
    private static final int USUAL_CAPACITY = 10_000;
    private static final int SHARES = 64;
    /** Fewer messages are one share, which knows which is the oldest of all. */
    private static final int MESSAGES_TO_SHARE = 1_000;
    private static final int ID_LOCKS = 256;

    private final int capacity;
    private final List<MessageShare> shares;
    private final List<Object> idLocks = Stream.generate(Object::new).limit(ID_LOCKS).toList();
    private final EarlyReportsInMemory early;
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicLong forgotten = new AtomicLong();
    private final Object claiming = new Object();

    /** For ten thousand messages. */
    public InMemoryMessageLedger() {
        this(USUAL_CAPACITY);
    }

    /** @param capacity how many messages it holds */
    public InMemoryMessageLedger(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity=" + capacity + " is not allowed; it must be 1 or more");
        }
        this.capacity = capacity;
        this.shares = IntStream.range(0, capacity < MESSAGES_TO_SHARE ? 1 : SHARES).mapToObj(MessageShare::new).toList();
        this.early = new EarlyReportsInMemory(capacity);
    }

    /** How many messages it has forgotten before they came to their end. */
    public long forgotten() {
        return forgotten.get();
    }

    @Override
    public List<UUID> sending(List<OutgoingMessage> sent, boolean repetition, Instant now) {
        var keys = new ArrayList<UUID>(sent.size());
        for (var message : sent) {
            var share = message.idx() == null ? anyShare() : shareOf(asKept(message.idx()));
            var tracked = share.track(message, repetition, now);
            keys.add(tracked.key());
            if (tracked.isNew() && size.incrementAndGet() > capacity) {
                makeRoom(share);
            }
        }
        return keys;
    }

    private MessageShare shareOf(String idx) {
        return share(idx.hashCode());
    }

    private MessageShare shareOf(UUID key) {
        return share(MessageSlots.shareOf(key));
    }

    private MessageShare share(int number) {
        return shares.get(Math.floorMod(number, shares.size()));
    }

    /** The one with the fewest messages. */
    private MessageShare anyShare() {
        return shares.stream().min(Comparator.comparingInt(MessageShare::size)).orElseThrow();
    }

    /** Forgets another message than the one that was just added. */
    private void makeRoom(MessageShare added) {
        var share = added.settled() > 0 ? added : most(MessageShare::settled);
        if (share.settled() == 0) {
            share = added.size() > 1 ? added : most(MessageShare::size);
        }
        size.decrementAndGet();
        if (share.forgetOne() && forgotten.getAndIncrement() == 0) {
            LOG.warn("The ledger in memory holds {} messages and forgets the oldest, although their final reports have "
                     + "not come; give it a larger capacity, or use a JdbcMessageLedger",
                    capacity);
        }
    }

    private MessageShare most(ToIntFunction<MessageShare> count) {
        var most = shares.get(0);
        var highest = count.applyAsInt(most);
        for (var share : shares) {
            var its = count.applyAsInt(share);
            if (its > highest) {
                most = share;
                highest = its;
            }
        }
        return most;
    }

    @Override
    public void answered(List<UUID> keys, List<RecipientResult> results) {
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var result = results.get(i);
            if (result.sent() == null || result.sent().id() == null) {
                shareOf(key).change(key, message -> message.answered(result));
            } else {
                accepted(key, result, asKept(result.sent().id()));
            }
        }
    }

    private void accepted(UUID key, RecipientResult result, String id) {
        synchronized (lockOf(id)) {
            shareOf(key).change(key, message -> message.answered(result));
            early.take(id).ifPresent(one -> reported(one.report(), one.at()));
        }
    }

    /** Without it a report could be kept as one of an unknown message just after that became known. */
    private Object lockOf(String id) {
        return idLocks.get(Math.floorMod(Objects.hashCode(id), ID_LOCKS));
    }

    @Override
    public boolean reported(StatusReport report, Instant now) {
        synchronized (lockOf(report.id())) {
            UnaryOperator<TrackedMessage> change = message -> message.reported(report, now);
            return Optional.ofNullable(report.id())
                    .flatMap(id -> whereIdIs(report.idx(), share -> share.changeById(id, change)))
                    .or(() -> Optional.ofNullable(report.idx()).flatMap(idx -> shareOf(idx).changeByIdx(
                            idx, message -> message.awaitsId() && message.isTo(report.to()), change)))
                    .orElseGet(() -> early.keep(report, now));
        }
    }

    private static String asKept(String text) {
        return Storable.text(text, Storable.TEXT_MAX);
    }

    /**
     * Asks the shares until one knows the id.
     *
     * @param idx that the message with the id probably has, which makes it quick; or null
     */
    private <T> Optional<T> whereIdIs(String idx, Function<MessageShare, Optional<T>> question) {
        if (idx != null) {
            var found = question.apply(shareOf(idx));
            if (found.isPresent()) {
                return found;
            }
        }
        for (var share : shares) {
            var found = question.apply(share);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<TrackedMessage> findById(String id) {
        return Optional.ofNullable(asKept(id)).flatMap(kept -> whereIdIs(null, share -> share.findById(kept)));
    }

    @Override
    public List<TrackedMessage> findByIdx(String idx) {
        var kept = asKept(idx);
        return kept == null ? List.of() : shareOf(kept).ofIdx(kept);
    }

    @Override
    public List<TrackedMessage> claimOverdue(OverdueQuery query) {
        synchronized (claiming) { // or two that ask at once would get less than there is
            return shares.stream().flatMap(share -> share.due(query).stream())
                    .sorted(MessageShare.Due.order(query)).limit(query.limit())
                    .flatMap(due -> shareOf(due.key()).claim(due.key(), query).stream()).toList();
        }
    }

    @Override
    public Optional<TrackedMessage> held(UUID key, UUID lease, Instant now) {
        return shareOf(key).held(key, lease, now);
    }

    @Override
    public Optional<TrackedMessage> lookedUp(UUID key, DeliveryStatus status, Instant at) {
        shareOf(key).change(key, message -> message.lookedUp(status, at));
        return shareOf(key).find(key);
    }

    @Override
    public void done(Collection<UUID> keys) {
        keys.forEach(key -> shareOf(key).change(key, TrackedMessage::done));
    }

    @Override
    public void done(Collection<UUID> keys, UUID lease) {
        keys.forEach(key -> shareOf(key).done(key, lease));
    }

    @Override
    public void release(Collection<UUID> keys) {
        keys.forEach(key -> shareOf(key).release(key));
    }

    @Override
    public void release(Collection<UUID> keys, UUID lease) {
        keys.forEach(key -> shareOf(key).release(key, lease));
    }

    @Override
    public List<Count> counts() {
        return Count.sum(shares.stream().flatMap(share -> share.counts().stream()));
    }

    @Override
    public int delete(Instant settledBefore, int atMost) {
        var deleted = (int) shares.stream().flatMap(share -> share.settledBefore(settledBefore, atMost).stream())
                .sorted(Comparator.comparing(TrackedMessage::settledAt)).limit(atMost)
                .filter(message -> shareOf(message.key()).forgetSettled(message.key())).count();
        size.addAndGet(-deleted);
        return deleted + early.delete(settledBefore, atMost - deleted);
    }
}
