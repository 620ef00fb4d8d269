package io.github.camelsmsapi.fuzz;

/**
 * What stands around the routes.
 *
 * @param pooled       whether Camel pools exchanges
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
record Setting(boolean pooled, boolean seda, boolean atOnce, int batchSize, int connections, boolean sharedText,
        boolean deadLetter, boolean unknown, boolean park, int redeliveries) {

    /** The plainest one. */
    static Setting plain() {
        return new Setting(false, false, false, 1, 10, false, true, false, false, 2);
    }
}
