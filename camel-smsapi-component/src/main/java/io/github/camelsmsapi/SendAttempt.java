/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi;

import java.util.HashMap;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendRequest;
import org.apache.camel.Exchange;

/**
 * What an exchange remembers of a message it tries to send, so that a redelivery repeats it under the same idx, while
 * another message of the same exchange gets an idx of its own.
 * <p>
 * A repetition is the same message, sent again before an attempt succeeded, whatever other messages were sent in
 * between: a redelivery can repeat a whole route. The remembered state travels with the exchange through redeliveries;
 * it does not survive the process, for which a message needs an idx of the caller's.
 */
final class SendAttempt {

    private static final String PROPERTY = "CamelSmsapiSendAttempt";

    private final String defaultIdx;
    private SendRequest message;
    private boolean idxGiven;
    private boolean open = true;
    private int count;
    private boolean earlier;
    private boolean duplicate;
    private boolean mayBeAccepted;

    private SendAttempt(String defaultIdx) {
        this.defaultIdx = defaultIdx;
    }

    /**
     * The attempt that comes next in this exchange: a repetition of one that failed, or the first of another message.
     */
    static SendAttempt next(Exchange exchange, SendRequest asked) {
        var memory = exchange.getProperty(PROPERTY, Memory.NOTHING, Memory.class);
        var identity = asked.withoutTime();
        var attempt = memory.attempts.get(identity);
        if (attempt == null || !attempt.open) {
            var ordinal = memory.messages + 1;
            var base = exchange.getExchangeId();
            attempt = new SendAttempt(ordinal == 1 ? base : base + "-" + ordinal);
            exchange.setProperty(PROPERTY, memory.with(identity, attempt));
        }
        attempt.message = asked.withDefaultIdx(attempt.defaultIdx);
        attempt.idxGiven = !asked.idx().isEmpty();
        attempt.count++;
        return attempt;
    }

    SendRequest message() {
        return message;
    }

    /**
     * Whether this message went out before, so that an idx which SMSAPI knows already is this message's own; not when
     * SMSAPI knew it at the first attempt.
     */
    boolean isRepetition() {
        return (count > 1 || earlier) && !duplicate;
    }

    /** Takes note that the caller has tried this message before, in an exchange or a process that is no more. */
    void followsEarlierOnes() {
        earlier = true;
        mayBeAccepted = true;
    }

    /** Whether the caller gave the idx. */
    boolean isIdxGiven() {
        return idxGiven;
    }

    /** How often this message was tried. */
    int count() {
        return count;
    }

    void failed(SmsapiException failure) {
        duplicate |= failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.IDX_ALREADY_USED);
        mayBeAccepted |= failure.getOutcome() == Outcome.UNKNOWN;
    }

    void succeeded() {
        open = false;
    }

    /** What is known after all attempts: one of which nobody knows makes the whole unknown. */
    Outcome outcome() {
        return mayBeAccepted ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    }

    /**
     * How many messages an exchange has tried to send, and the attempts that have not succeeded, by what was asked.
     * Never changed, because the copies of an exchange, of which each goes its own way, share it. Not a record, which
     * would show texts to whoever prints the properties of an exchange.
     */
    private static final class Memory {

        private static final Memory NOTHING = new Memory(0, Map.of());

        private final int messages;
        private final Map<SendRequest, SendAttempt> attempts;

        private Memory(int messages, Map<SendRequest, SendAttempt> attempts) {
            this.messages = messages;
            this.attempts = attempts;
        }

        private Memory with(SendRequest asked, SendAttempt attempt) {
            var more = new HashMap<>(attempts);
            more.values().removeIf(earlier -> !earlier.open);
            more.put(asked, attempt);
            return new Memory(messages + 1, more);
        }
    }
}
