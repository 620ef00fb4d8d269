// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * When a fault strikes.
 *
 * @param fault       what goes wrong
 * @param probability how likely it strikes a request or report that matches, from 0 to 1
 * @param count       how often it strikes at most
 * @param number      the recipient it is for, with country prefix; all whose number begins so if it ends with {@code *}
 * @param delay       how long an answer or report is held back, where the fault does that
 * @param times       how often a report is sent altogether, where the fault does that
 */
public record FaultRule(Fault fault, double probability, long count, String number, Duration delay, int times) {

    private static final String ANY = "*";
    private static final Duration USUAL_DELAY = Duration.ofSeconds(2);

    public FaultRule {
        Objects.requireNonNull(fault, "fault");
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be from 0 to 1, not " + probability);
        }
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, as " + count + " is");
        }
        if (!number.matches("[0-9]*\\*?")) {
            throw new IllegalArgumentException("number must be digits, with or without a * behind");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative, as " + delay + " is");
        }
        if (times < 1) {
            throw new IllegalArgumentException("times must be 1 or more, not " + times);
        }
        if (fault == SendFault.CUT_UNREAD && !number.equals(ANY)) {
            throw new IllegalArgumentException(
                    fault.label() + " cannot look at the number: the request is not read");
        }
    }

    /** The fault strikes always: a slow answer or late report takes two seconds, a repeated report comes twice. */
    public static FaultRule of(Fault fault) {
        return new FaultRule(fault, 1, Long.MAX_VALUE, ANY, USUAL_DELAY, 2);
    }

    /** The same rule with another likelihood, from 0 to 1. */
    public FaultRule probability(double value) {
        return new FaultRule(fault, value, count, number, delay, times);
    }

    /** The same rule for the first so many that match. */
    public FaultRule count(long value) {
        return new FaultRule(fault, probability, value, number, delay, times);
    }

    /** The same rule for one recipient, or for all of a prefix: {@code 48500*}. */
    public FaultRule number(String value) {
        return new FaultRule(fault, probability, count, value, delay, times);
    }

    /** The same rule with another delay. */
    public FaultRule delay(Duration value) {
        return new FaultRule(fault, probability, count, number, value, times);
    }

    /** The same rule with another number of repetitions. */
    public FaultRule times(int value) {
        return new FaultRule(fault, probability, count, number, delay, value);
    }

    /** Whether it is for every recipient. */
    boolean isForAll() {
        return number.equals(ANY);
    }

    /** Whether it is for one of these recipients. */
    boolean isForOneOf(List<String> numbers) {
        return number.endsWith(ANY)
                ? numbers.stream().anyMatch(to -> to.startsWith(number.substring(0, number.length() - 1)))
                : numbers.contains(number);
    }
}
