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

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendRequest;
import org.apache.camel.Exchange;

/**
 * What an exchange remembers of the message it tries to send, so that a redelivery repeats it under the same idx, while
 * another message of the same exchange gets an idx of its own.
 * <p>
 * A repetition is the same message, sent again before an attempt succeeded. The remembered state travels with the
 * exchange through redeliveries; it does not survive the process, for which a message needs an idx of the caller's.
 */
final class SendAttempt {

    private static final String PROPERTY = "CamelSmsapiSendAttempt";

    private final SendRequest asked;
    private final SendRequest message;
    private final int ordinal;
    private boolean open;
    private int count;
    private boolean mayBeAccepted;

    private SendAttempt(Exchange exchange, SendRequest asked, int ordinal) {
        this.asked = asked;
        this.ordinal = ordinal;
        var base = exchange.getExchangeId();
        this.message = asked.withDefaultIdx(ordinal == 1 ? base : base + "-" + ordinal);
        this.open = true;
    }

    /** The attempt that comes next in this exchange: a repetition of the last one, or the first of another message. */
    static SendAttempt next(Exchange exchange, SendRequest asked) {
        var last = exchange.getProperty(PROPERTY, SendAttempt.class);
        var attempt = last != null && last.open && last.asked.equals(asked)
                ? last : new SendAttempt(exchange, asked, last == null ? 1 : last.ordinal + 1);
        attempt.count++;
        exchange.setProperty(PROPERTY, attempt);
        return attempt;
    }

    SendRequest message() {
        return message;
    }

    /** Whether this message went out before, so that an idx which SMSAPI knows already is this message's own. */
    boolean isRepetition() {
        return count > 1;
    }

    /** How often this message was tried. */
    int count() {
        return count;
    }

    void failed(SmsapiException failure) {
        mayBeAccepted |= failure.getOutcome() == Outcome.UNKNOWN;
    }

    void succeeded() {
        open = false;
    }

    /** What is known after all attempts: one of which nobody knows makes the whole unknown. */
    Outcome outcome() {
        return mayBeAccepted ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    }
}
