// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;

/** One attempt to send a message, from before the call to its result or failure. */
final class SendAttempt {

    private final AttemptedMessage attempted;
    private final SendRequest message;
    private final boolean idxGiven;
    private final SmsapiException refusal;

    /** @param refusal why the message must not be sent; null when it can be */
    SendAttempt(AttemptedMessage attempted, SendRequest asked, SmsapiException refusal) {
        this.attempted = attempted;
        this.idxGiven = !asked.idx().isEmpty();
        this.message = idxGiven ? asked : asked.withDefaultIdx(attempted.id());
        this.refusal = refusal;
    }

    /** @throws SmsapiException when the message must not be sent */
    void check() {
        if (refusal != null) {
            throw refusal;
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
    SmsapiException failed(Exchange exchange, SmsapiException failure) {
        attempted.fails(failure);
        var own = failure.about(attempted.failed(message, idxGiven));
        SendMemory.carry(exchange, own, attempted);
        return own;
    }
}
