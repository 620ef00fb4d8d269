// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/**
 * What stands around the routes.
 *
 * @param pool         which exchanges Camel pools
 * @param seda         whether messages come by {@code seda}, else by {@code direct}
 * @param atOnce       whether all messages come at the same time
 * @param batchSize    1 for no batching
 * @param connections  how many requests may be under way
 * @param sharedText   whether messages have the same text, so that they can share a batch
 * @param deadLetter   whether the policies have a dead letter
 * @param unknown      whether they have a place of their own for unknown outcomes
 * @param park         whether they have a place to park
 * @param redeliveries how often they repeat
 */
record Setting(Pool pool, boolean seda, boolean atOnce, int batchSize, int connections, boolean sharedText,
        boolean deadLetter, boolean unknown, boolean park, int redeliveries) {

    /** Which exchanges are used again. */
    enum Pool {
        NONE,
        /** Those that consumers make. */
        CONSUMERS,
        /**
         * Those of wire taps, enrichers and the like too. With a split, multicast or circuit breaker Camel hands
         * exchanges of that pool on that it has just returned.
         */
        PROCESSORS
    }

    /**
     * Whether messages come by {@code timer}: in place of {@code seda}, whose exchanges are not those of a pool. A
     * timer uses one exchange for all of them.
     */
    boolean timed() {
        return seda && pool != Pool.NONE;
    }

    /** The plainest one. */
    static Setting plain() {
        return new Setting(Pool.NONE, false, false, 1, 10, false, true, false, false, 2);
    }
}
