// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

/**
 * One way of doing the work that a row compares.
 *
 * @param name what the report calls it
 * @param work does the work once; called by several threads at a time
 */
record Contender(String name, Work work) {

    /** The same under another name. */
    Contender named(String other) {
        return new Contender(other, work);
    }

    /** A piece of work. */
    @FunctionalInterface
    interface Work {

        /** Does the work once, and fails where it is not done as it should. */
        void once() throws Exception;
    }
}
