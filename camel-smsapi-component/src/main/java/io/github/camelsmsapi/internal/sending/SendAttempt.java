// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Instant;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;

/**
 * One attempt to send a message. A message that this exchange has tried before, and that was not accepted, is the same
 * message, whatever others were sent in between: a redelivery can repeat a whole route. It is tried under the same idx
 * again. The memory of it does not survive the process, for which a message needs an idx of the caller's.
 */
final class SendAttempt {

    private final AttemptedMessage attempted;
    private final SendRequest message;
    private final boolean idxGiven;
    private final boolean hasIdxOfAnother;

    private SendAttempt(AttemptedMessage attempted, SendRequest asked, boolean hasIdxOfAnother) {
        this.attempted = attempted;
        this.idxGiven = !asked.idx().isEmpty();
        this.message = idxGiven ? asked : asked.withDefaultIdx(attempted.id());
        this.hasIdxOfAnother = hasIdxOfAnother;
    }

    /** Begins the attempt that comes next: another one at a message that failed, or the first at a new one. */
    static SendAttempt begin(Exchange exchange, SendRequest asked, Instant now) {
        var memory = SendMemory.of(exchange);
        var another = memory.anotherUnderIdxOf(asked);
        if (another.isPresent()) {
            return new SendAttempt(
                    another.filter(AttemptedMessage::beginsIfInDoubt).orElseGet(() -> first(asked, now)), asked, true);
        }
        var attempted = memory.find(asked).or(() -> SendMemory.carried(exchange, asked))
                .filter(known -> continues(known, asked)).orElseGet(() -> first(asked, now));
        memory.keepWith(exchange, asked, attempted);
        return new SendAttempt(attempted, asked, false);
    }

    /** Under an idx of the caller's it is the same message even after it was accepted. */
    private static boolean continues(AttemptedMessage known, SendRequest asked) {
        if (SendMemory.isByIdx(asked)) {
            known.begins();
            return true;
        }
        return known.beginsUnlessTaken();
    }

    private static AttemptedMessage first(SendRequest asked, Instant now) {
        var message = new AttemptedMessage(asked, now);
        message.begins();
        return message;
    }

    /**
     * @throws SmsapiErrorException when SMSAPI would take this message for another one of this exchange; where that one
     *                              may have been sent, so may this one, whose text was perhaps only made anew
     */
    void check() {
        if (hasIdxOfAnother) {
            throw SmsapiErrorException.foundLocally(SmsapiErrorCode.IDX_ALREADY_USED,
                    "another message of this exchange was sent under this idx; set the header " + SmsapiConstants.IDX
                                                                                      + " anew before each message, or remove it after the first");
        }
    }

    SendRequest message() {
        return message;
    }

    /** Whether the message was tried before. */
    boolean isRepetition() {
        return attempted.isRepetition();
    }

    /** Records that an earlier exchange or process has tried this message. */
    void followsEarlierOnes() {
        attempted.followsEarlierOnes();
    }

    /** Whether a refusal says that an earlier attempt was accepted, and so this message is sent. */
    boolean isAcceptedAccordingTo(SmsapiErrorException refusal) {
        return refusal.is(SmsapiErrorCode.IDX_ALREADY_USED) && !refusal.isFoundLocally()
                && (attempted.mayBeAcceptedBefore() || refusal.isOnRepetition());
    }

    void succeeded() {
        attempted.succeeds();
    }

    /** The failure as that of this message, with what is known of it after all attempts. */
    SmsapiException failed(SmsapiException failure) {
        attempted.fails(failure);
        var own = failure.about(attempted.failed(message, idxGiven));
        SendMemory.carry(own, attempted);
        return own;
    }
}
