// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;

/**
 * Decides which message an exchange sends next: a new one, one that it tried before, or none, because it would be the
 * second SMS of a message in doubt.
 * <p>
 * A message that the exchange tried before, and that was not accepted, is the same message, whatever others were sent
 * in between: a redelivery can repeat a whole route. It is tried again under the same idx. The memory of it does not
 * survive the process, for which a message needs an idx of the caller's.
 */
final class NextAttempt {

    /** Number of repetitions that the error policies made in an exchange; they set it. */
    private static final String REPETITIONS = "CamelSmsapiRepetitions";

    private final Exchange exchange;
    private final SendRequest asked;
    private final AccountKey account;
    private final Instant now;
    private final int round;
    private final SendMemory memory;
    /** Messages that only an exception, or a copy of the exchange, knows. */
    private final List<AttemptedMessage> carried;
    private final Optional<AttemptedMessage> leftByTimeout;
    /** The same message or another one, of any exchange. */
    private final Optional<AttemptedMessage> inDoubtUnderIdx;

    private NextAttempt(Exchange exchange, SendRequest asked, AccountKey account, Instant now) {
        this.exchange = exchange;
        this.asked = asked;
        this.account = account;
        this.now = now;
        this.round = round(exchange);
        this.memory = SendMemory.of(exchange);
        this.carried = SendMemory.carried(exchange);
        this.leftByTimeout = ContextMemory.leftByTimeout(exchange);
        this.inDoubtUnderIdx = ContextMemory.inDoubtUnderIdxOf(exchange, asked, account);
    }

    /**
     * Begins the next attempt.
     *
     * @param account that sends the message
     */
    static SendAttempt begin(Exchange exchange, SendRequest asked, AccountKey account, Instant now) {
        return new NextAttempt(exchange, asked, account, now).begin();
    }

    /** Number of repetitions so far; those of the policies count also when a route removes Camel's headers. */
    private static int round(Exchange exchange) {
        return Math.max(exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER, 0, Integer.class),
                exchange.getProperty(REPETITIONS, 0, Integer.class));
    }

    private SendAttempt begin() {
        var another = memory.anotherUnderIdxOf(asked, account);
        if (another.isPresent()) {
            return new SendAttempt(again(another.get()), asked, idxOfAnother());
        }
        if (memory.isEmpty() && carried.isEmpty() && leftByTimeout.isEmpty() && inDoubtUnderIdx.isEmpty()) { // nearly always
            return send(first());
        }
        var known = known();
        var inDoubt = tried().filter(message -> isUncertain(message) && mayBeSecondSms(message, known)).findFirst();
        if (inDoubt.isPresent()) {
            var message = inDoubt.get();
            return new SendAttempt(again(message), message.asked(), message.heldBack(asked, account));
        }
        return send(known.filter(this::continues).orElseGet(this::first));
    }

    private SendAttempt send(AttemptedMessage message) {
        memory.keepWith(exchange, message);
        ContextMemory.keepIfInBreaker(exchange, message);
        return new SendAttempt(message, asked, null);
    }

    private AttemptedMessage first() {
        var message = inDoubtUnderIdx.map(other -> other.replacedBy(asked))
                .orElseGet(() -> new AttemptedMessage(asked, account, now));
        message.begins(round);
        return message;
    }

    /** The message in doubt, or a new one while the answer to that one is awaited. */
    private AttemptedMessage again(AttemptedMessage inDoubt) {
        return inDoubt.beginsIfInDoubt(round) ? inDoubt : first();
    }

    /**
     * The same message, when this account tried it before. At another date it is another one, unless it is repeated.
     */
    private Optional<AttemptedMessage> known() {
        return memory.find(asked, account)
                .or(() -> Stream.of(carried.stream(), leftByTimeout.stream(), inDoubtUnderIdx.stream())
                        .flatMap(Function.identity())
                        .filter(message -> message.isBy(account) && message.isOf(asked)).findFirst())
                .filter(message -> !(SendMemory.hasPassed(exchange, message) && message.isForAnotherTimeThan(asked)));
    }

    private Stream<AttemptedMessage> tried() {
        return Stream.of(memory.all(), carried.stream(), leftByTimeout.stream()).flatMap(Function.identity());
    }

    /** Whether it may be sent; after the timeout of a circuit breaker its attempt may end while the fallback sends. */
    private boolean isUncertain(AttemptedMessage tried) {
        return tried.isOpen() || isLeftByTimeout(tried) && tried.isAccepted();
    }

    private boolean isLeftByTimeout(AttemptedMessage tried) {
        return leftByTimeout.filter(tried::equals).isPresent();
    }

    private boolean mayBeSecondSms(AttemptedMessage inDoubt, Optional<AttemptedMessage> known) {
        if (known.filter(inDoubt::equals).isPresent()) {
            return !asked.withDefaultIdx(inDoubt.id()).isRepeatable() && !asked.isTest();
        }
        return inDoubt.isElsewhere(asked, account) || known.isEmpty() && isMadeAnew(inDoubt);
    }

    /**
     * Whether a message that was never tried may be the one in doubt with another text or idx. What comes later in a
     * route is another message: it has passed the one in doubt. A repetition has not, because Camel restores the
     * message as it was before the repeated step; nor has a copy of the exchange.
     */
    private boolean isMadeAnew(AttemptedMessage inDoubt) {
        if (!inDoubt.isLike(asked) || SendMemory.hasPassed(exchange, inDoubt) || MessageSender.isRepetition(exchange)) {
            return false;
        }
        return isLeftByTimeout(inDoubt)
                ? inDoubt.isOpen()
                : inDoubt.isInDoubt() && (inDoubt.isOfEarlierRound(round) || memory.isOnlyOfCopy(exchange, inDoubt));
    }

    /**
     * Under an idx of the caller's, and in the fallback after a timeout, it is the same message even after it was
     * accepted.
     */
    private boolean continues(AttemptedMessage known) {
        if (SendMemory.isByIdx(asked) || isLeftByTimeout(known)) {
            known.begins(round);
            return true;
        }
        return known.beginsUnlessTaken(round);
    }

    private static SmsapiException idxOfAnother() {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.IDX_ALREADY_USED,
                "another message of this exchange was sent under this idx; set the header " + SmsapiConstants.IDX
                                                                                   + " anew before each message, or remove it after the first");
    }
}
