// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;

import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultThreadPoolFactory;
import org.apache.camel.util.concurrent.CamelThreadFactory;

/** Makes the thread pools of a context, and knows whether all that they were given is done. */
final class Pools extends DefaultThreadPoolFactory {

    private final List<ThreadPoolExecutor> pools = new CopyOnWriteArrayList<>();

    @Override
    public ExecutorService newCachedThreadPool(ThreadFactory threads) {
        return known(super.newCachedThreadPool(threads), threads);
    }

    @Override
    public ExecutorService newThreadPool(ThreadPoolProfile profile, ThreadFactory threads) {
        return known(super.newThreadPool(profile, threads), threads);
    }

    private ExecutorService known(ExecutorService pool, ThreadFactory threads) {
        if (pool instanceof ThreadPoolExecutor executor && !isOfConsumer(threads)) {
            pools.add(executor);
        }
        return pool;
    }

    /** Such a pool has one task, which ends with the consumer. */
    private static boolean isOfConsumer(ThreadFactory threads) {
        return threads instanceof CamelThreadFactory named && named.getName().startsWith("seda:");
    }

    /** How many tasks the pools were given. */
    long given() {
        return pools.stream().mapToLong(ThreadPoolExecutor::getTaskCount).sum();
    }

    boolean rest() {
        return pools.stream().allMatch(pool -> pool.getTaskCount() == pool.getCompletedTaskCount());
    }
}
