// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Objects;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;

/**
 * How often the step that fails was repeated. Camel's own counter goes on through all steps of an exchange, so that a
 * second message would have no repetitions left. Before a repetition Camel restores the message that the step began
 * with: a mark in it tells the step from those before.
 *
 * @param mark     what the message was marked with when the step began; null when nothing was repeated before it
 * @param made     how many repetitions of the step were made
 * @param waits    how many of them only waited for a turn or a login
 * @param all      how many were made in this exchange
 * @param accepted how many messages the exchange had sent when the last one began
 * @param isFirst  whether the failure in hand is the first of another step, as far as can be told
 * @param isWait   whether it is no attempt
 */
record StepRepetitions(Integer mark, int made, int waits, int all, int accepted, boolean isFirst, boolean isWait) {

    /** How many messages an exchange has sent. */
    private static final String ACCEPTED = "CamelSmsapiAcceptedMessages";
    /** Number of repetitions in an exchange. The producer compares it with that of an earlier attempt. */
    private static final String REPETITIONS = "CamelSmsapiRepetitions";
    private static final String PROPERTY = "CamelSmsapiStepRepetitions";
    private static final String MARK = "CamelRepetitionMark";
    private static final StepRepetitions NONE = new StepRepetitions(null, 0, 0, 0, 0, true, false);

    static StepRepetitions of(Exchange exchange) {
        return exchange.getProperty(PROPERTY, NONE, StepRepetitions.class);
    }

    /**
     * Records a failure: of a message that was not tried before, after another was sent, it is that of another step.
     */
    static StepRepetitions fails(Exchange exchange, SmsapiException failure, boolean isWait) {
        var last = isOfEarlierUse(exchange, failure) ? NONE : of(exchange);
        var isFirst = last.made == 0 || failure.getAttempts() == 1 && accepted(exchange) != last.accepted;
        return new StepRepetitions(last.mark, last.made, last.waits, last.all, last.accepted, isFirst, isWait).keep(exchange);
    }

    /**
     * Camel can use a pooled exchange again without clearing its properties. A message that was never tried and that no
     * repetition came before has no mark.
     */
    private static boolean isOfEarlierUse(Exchange exchange, SmsapiException failure) {
        return failure.getAttempts() == 1 && exchange.getMessage().getHeader(MARK) == null;
    }

    /** Records that the step is repeated. */
    static void repeats(Exchange exchange) {
        var last = of(exchange);
        var mark = exchange.getMessage().getHeader(MARK, Integer.class);
        var isSame = last.made > 0 && Objects.equals(mark, last.mark);
        var made = isSame ? last.made + 1 : 1;
        var waits = (isSame ? last.waits : 0) + (last.isWait ? 1 : 0);
        new StepRepetitions(mark, made, waits, last.all + 1, accepted(exchange), false, false).keep(exchange);
        exchange.getMessage().setHeader(MARK, last.all + 1);
        exchange.setProperty(REPETITIONS, last.all + 1);
    }

    private static int accepted(Exchange exchange) {
        return exchange.getProperty(ACCEPTED, 0, Integer.class);
    }

    private StepRepetitions keep(Exchange exchange) {
        exchange.setProperty(PROPERTY, this);
        return this;
    }

    /** How often the step failed. */
    int failures() {
        return isFirst ? 1 : made + 1;
    }

    /**
     * Returns whether the step may be repeated once more. A failure that looks like the first of another step gets one
     * repetition; the mark in the restored message then shows whether it was, and if not, the step is given up.
     */
    boolean isWithin(int maximum) {
        var used = made - waits;
        return used < maximum || used == maximum && (isFirst || isWait);
    }
}
