// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import io.github.camelsmsapi.error.Outcome;

/**
 * Is told what happens between Camel and SMSAPI, to count it. Called by the threads that send, at the same time: an
 * implementation is quick and thread-safe. Nothing that it is told is personal.
 */
public interface Measurements {

    /** Counts nothing. */
    Measurements NONE = new Measurements() {
    };

    /**
     * A request came to an end.
     *
     * @param operation as in the URI, {@code sms/send}
     * @param outcome   {@code SENT} for whatever SMSAPI accepted
     * @param took      from the call to the answer, the wait for a turn included
     */
    default void requested(String operation, Outcome outcome, Duration took) {
    }

    /** A request waited for its turn, as {@code requestsPerSecond} and {@code maxConcurrentRequests} ask. */
    default void waited(Duration wait) {
    }

    /** Messages of several exchanges, or of one body, left in one request. */
    default void batched(int messages) {
    }

    /** SMSAPI, or a check before the call, refused a message or another operation with a code of SMSAPI's. */
    default void refused(String operation, int code) {
    }

    /** SMSAPI accepted messages of so many parts, for so many points. */
    default void spent(String operation, long parts, BigDecimal points) {
    }

    /**
     * A delivery report came.
     *
     * @param status    the status in SMSAPI's words, or {@code OTHER}
     * @param sinceSent from the sending to what is reported, as far as the report says both
     */
    default void reported(String status, Duration sinceSent) {
    }

    /** Tells several. */
    static Measurements all(List<Measurements> several) {
        return new Measurements() {

            @Override
            public void requested(String operation, Outcome outcome, Duration took) {
                several.forEach(one -> one.requested(operation, outcome, took));
            }

            @Override
            public void waited(Duration wait) {
                several.forEach(one -> one.waited(wait));
            }

            @Override
            public void batched(int messages) {
                several.forEach(one -> one.batched(messages));
            }

            @Override
            public void refused(String operation, int code) {
                several.forEach(one -> one.refused(operation, code));
            }

            @Override
            public void spent(String operation, long parts, BigDecimal points) {
                several.forEach(one -> one.spent(operation, parts, points));
            }

            @Override
            public void reported(String status, Duration sinceSent) {
                several.forEach(one -> one.reported(status, sinceSent));
            }
        };
    }
}
