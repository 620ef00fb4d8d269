// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Instant;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;

/**
 * One attempt to send a message. A message that this exchange has tried before, and that was not accepted, is the same
 * message, whatever others were sent in between: a redelivery can repeat a whole route. It is tried under the same idx
 * again. The memory of it does not survive the process, for which a message needs an idx of the caller's.
 */
final class SendAttempt {

    /** How often the error policies repeated a step of the exchange. */
    private static final String REPETITIONS = "CamelSmsapiRepetitions";

    private final AttemptedMessage attempted;
    private final SendRequest message;
    private final boolean idxGiven;
    private final SmsapiException refusal;

    /** @param refusal null when the message can be sent */
    private SendAttempt(AttemptedMessage attempted, SendRequest asked, SmsapiException refusal) {
        this.attempted = attempted;
        this.idxGiven = !asked.idx().isEmpty();
        this.message = idxGiven ? asked : asked.withDefaultIdx(attempted.id());
        this.refusal = refusal;
    }

    /**
     * Begins the attempt that comes next: another one at a message that failed, or the first at a new one.
     *
     * @param account that sends it
     */
    static SendAttempt begin(Exchange exchange, SendRequest asked, AccountKey account, Instant now) {
        var round = round(exchange);
        var memory = SendMemory.of(exchange);
        var another = memory.anotherUnderIdxOf(asked, account);
        if (another.isPresent()) {
            return new SendAttempt(
                    another.filter(message -> message.beginsIfInDoubt(round))
                            .orElseGet(() -> first(asked, account, now, round)),
                    asked, idxOfAnother());
        }
        var carried = SendMemory.carried(exchange);
        if (memory.isEmpty() && carried.isEmpty()) { // as nearly always: nothing was tried before
            var attempted = first(asked, account, now, round);
            memory.keepWith(exchange, asked, account, attempted);
            return new SendAttempt(attempted, asked, null);
        }
        var known = memory.find(asked, account).or(() -> carried.stream()
                .filter(message -> message.isBy(account) && message.isOf(asked)).findFirst())
                .filter(message -> !(SendMemory.hasPassed(exchange, message) && message.isForAnotherTimeThan(asked)));
        var inDoubt = Stream.concat(memory.all(), carried.stream())
                .filter(message -> message.isOpen() && (known.filter(message::equals).isPresent()
                        ? !asked.withDefaultIdx(message.id()).isRepeatable() && !asked.isTest()
                        : message.isElsewhere(asked, account)
                                || known.isEmpty() && isMadeAnew(exchange, memory, message, asked, round)))
                .findFirst();
        if (inDoubt.isPresent()) {
            var message = inDoubt.get();
            return new SendAttempt(
                    message.beginsIfInDoubt(round) ? message : first(asked, account, now, round), message.asked(),
                    message.heldBack(asked, account));
        }
        var attempted = known.filter(message -> continues(message, asked, round))
                .orElseGet(() -> first(asked, account, now, round));
        memory.keepWith(exchange, asked, account, attempted);
        return new SendAttempt(attempted, asked, null);
    }

    /**
     * Whether a message that was never tried is one in doubt, made anew: it has not come by that one, but Camel has
     * restored what the exchange was before, for a repetition or for a copy.
     */
    private static boolean isMadeAnew(
            Exchange exchange, SendMemory memory, AttemptedMessage inDoubt, SendRequest asked, int round) {
        return inDoubt.isInDoubt() && inDoubt.isLike(asked) && !SendMemory.hasPassed(exchange, inDoubt)
                && !MessageSender.isRepetition(exchange)
                && (inDoubt.isOfEarlierRound(round) || SendMemory.isOfCopy(exchange, memory, inDoubt));
    }

    /** How often this exchange was repeated; by the policies also where a route removes Camel's headers. */
    private static int round(Exchange exchange) {
        return Math.max(exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER, 0, Integer.class),
                exchange.getProperty(REPETITIONS, 0, Integer.class));
    }

    private static SmsapiException idxOfAnother() {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.IDX_ALREADY_USED,
                "another message of this exchange was sent under this idx; set the header " + SmsapiConstants.IDX
                                                                                   + " anew before each message, or remove it after the first");
    }

    /** Under an idx of the caller's it is the same message even after it was accepted. */
    private static boolean continues(AttemptedMessage known, SendRequest asked, int round) {
        if (SendMemory.isByIdx(asked)) {
            known.begins(round);
            return true;
        }
        return known.beginsUnlessTaken(round);
    }

    private static AttemptedMessage first(SendRequest asked, AccountKey account, Instant now, int round) {
        var message = new AttemptedMessage(asked, account, now);
        message.begins(round);
        return message;
    }

    /**
     * @throws SmsapiException when SMSAPI would take this message for another one of this exchange, or this message may
     *                         be one that was sent, made anew
     */
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
