// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Resources that are shared by an equal key. One is made for the first lease, and closed when the last lease has been
 * closed for a while: who comes back soon finds it as it was. Neither making nor closing runs under a lock.
 * Thread-safe.
 *
 * @param <K> by which they are shared; it has {@code equals} and {@code hashCode}
 * @param <R> what is shared
 */
public final class Shared<K, R extends Shared.Resource> {

    private final Function<K, R> maker;
    private final long keepNanos;
    private final Map<K, Entry<R>> entries = new LinkedHashMap<>();
    private boolean closed;

    /**
     * @param maker makes the resource for a key
     * @param keep  how long a resource without a lease is kept
     */
    public Shared(Function<K, R> maker, Duration keep) {
        this.maker = maker;
        this.keepNanos = keep.toNanos();
    }

    /** What can be shared. */
    public interface Resource {

        /** Whether it may be closed once it has no lease: nothing is under way, and there is nothing to remember. */
        boolean isIdle();

        /** Frees what it holds. */
        void close();
    }

    /** The right to use a resource; closing it a second time does nothing. */
    public interface Lease<R> extends AutoCloseable {

        R value();

        /** Returns another lease of the same resource, without waiting for who leases others. */
        Lease<R> again();

        @Override
        void close();
    }

    private static final class Entry<R> {
        private final CompletableFuture<R> making = new CompletableFuture<>();
        /** Becomes one again, after none, only where the entry cannot be removed meanwhile. */
        private final AtomicInteger leases = new AtomicInteger();
        private volatile long unusedSince;

        private R made() {
            return making.isDone() && !making.isCompletedExceptionally() ? making.join() : null;
        }
    }

    /**
     * A lease of the resource for the key, which is created if it does not exist.
     *
     * @throws IllegalStateException after {@link #close}
     */
    public Lease<R> lease(K key) {
        Entry<R> entry;
        boolean first;
        synchronized (entries) {
            refuseIfClosed();
            entry = entries.computeIfAbsent(key, any -> new Entry<>());
            first = entry.leases.getAndIncrement() == 0 && !entry.making.isDone();
        }
        if (first) {
            make(key, entry);
        }
        try {
            return new Counted(key, entry, entry.making.join());
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("the component has been stopped");
        }
    }

    private void make(K key, Entry<R> entry) {
        try {
            var made = maker.apply(key);
            synchronized (entries) {
                if (!closed) {
                    entry.making.complete(made); // nothing depends on it, so that nothing else happens here
                    return;
                }
            }
            made.close();
            refuseIfClosed();
        } catch (RuntimeException | Error notMade) {
            synchronized (entries) {
                entries.remove(key, entry);
            }
            entry.making.completeExceptionally(notMade);
        }
    }

    private final class Counted implements Lease<R> {

        private final K key;
        private final Entry<R> entry;
        private final R value;
        private final AtomicBoolean over = new AtomicBoolean();

        private Counted(K key, Entry<R> entry, R value) {
            this.key = key;
            this.entry = entry;
            this.value = value;
        }

        @Override
        public R value() {
            return value;
        }

        @Override
        public Lease<R> again() {
            var before = entry.leases.getAndUpdate(leases -> leases == 0 ? 0 : leases + 1);
            return before == 0 ? lease(key) : new Counted(key, entry, value);
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                entry.unusedSince = System.nanoTime();
                entry.leases.decrementAndGet();
            }
        }
    }

    /** Those that have been made and not closed, the oldest first. */
    public List<R> all() {
        synchronized (entries) {
            return entries.values().stream().map(Entry::made).filter(Objects::nonNull).toList();
        }
    }

    /** Closes what has been without a lease long enough and is idle. */
    public void sweep() {
        List<K> unused;
        synchronized (entries) {
            unused = entries.entrySet().stream().filter(one -> isUnused(one.getValue())).map(Map.Entry::getKey).toList();
        }
        unused.forEach(this::closeIfIdle);
    }

    private void closeIfIdle(K key) {
        Entry<R> entry;
        synchronized (entries) {
            entry = entries.get(key);
        }
        var made = entry == null ? null : entry.made();
        if (made == null || !made.isIdle()) {
            return;
        }
        synchronized (entries) { // it may have been leased in between
            if (!isUnused(entry) || !entries.remove(key, entry)) {
                return;
            }
        }
        made.close();
    }

    private boolean isUnused(Entry<R> entry) {
        return entry.leases.get() == 0 && System.nanoTime() - entry.unusedSince >= keepNanos;
    }

    /** Closes all, used or not, and makes no more. */
    public void close() {
        List<R> all;
        synchronized (entries) {
            closed = true;
            all = all();
            entries.clear();
        }
        all.forEach(Resource::close);
    }
}
