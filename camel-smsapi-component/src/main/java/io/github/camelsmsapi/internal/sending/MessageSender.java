// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.message.Batcher;
import io.github.camelsmsapi.internal.message.SendBatch;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsText;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/**
 * Sends the message of one exchange, in a request of its own or in a batch, and writes the result into the exchange.
 * Whatever goes wrong on the way becomes a {@link SmsapiException} about this message here, and nowhere else.
 */
public class MessageSender {

    private static final String ACCEPTED = "CamelSmsapiAcceptedMessages";
    private static final List<String> OF_ACCEPTED = List.of(SmsapiConstants.OUTCOME, SmsapiConstants.MESSAGE_ID,
            SmsapiConstants.STATUS, SmsapiConstants.POINTS, SmsapiConstants.PARTS);

    private final Operation operation;
    private final ExchangeValues values;
    private final SendOptions options;
    private final Clock clock;
    private final Optional<Batcher> batcher;
    private final Executor exchanges;
    private final Gateway gateway;
    private final SendBatch batch;
    private final AccountKey account;
    private final LedgerRecorder recorder;

    /**
     * @param batcher   none for a request each
     * @param exchanges run what comes after a batched message, and refuse nothing
     * @param account   that the gateway sends for
     */
    public MessageSender(Operation operation, ExchangeValues values, SendOptions options, Optional<Batcher> batcher,
                         Executor exchanges, Gateway gateway, AccountKey account, LedgerRecorder recorder) {
        this.operation = operation;
        this.values = values;
        this.options = options;
        this.clock = options.clock();
        this.batcher = batcher;
        this.exchanges = exchanges;
        this.gateway = gateway;
        this.batch = new SendBatch(gateway, clock, size -> {
        });
        this.account = account;
        this.recorder = recorder;
    }

    /**
     * Sends the message.
     *
     * @param  later called when the exchange is done, unless it is when this method returns
     * @return       whether the exchange is done
     */
    public boolean send(Exchange exchange, AsyncCallback later) {
        forget(exchange);
        SendAttempt attempt = null;
        LedgerRecorder.Departed departed = null;
        try {
            var asked = operation.message(values.ofExchange(exchange), options.checkIdx());
            attempt = NextAttempt.begin(exchange, asked, account, clock.instant());
            check(exchange, attempt, asked);
            departed = recorder.departing(attempt.message(), attempt.isRepetition());
            if (goesAlone(attempt.message())) {
                finish(exchange, attempt, departed, sendAlone(attempt));
                return true;
            }
            return sendInBatch(exchange, attempt, departed, later);
        } catch (Exception | Error fault) { // a StackOverflowError too: nothing may leave a message without an outcome
            fail(exchange, attempt, departed, SmsapiFaultException.beforeSending(fault));
            return true;
        }
    }

    /** What the exchange says of a message it tried before is not true of this one. */
    private static void forget(Exchange exchange) {
        SendMemory.forgetEarlierUse(exchange);
        exchange.removeProperty(SmsapiConstants.OUTCOME);
        exchange.removeProperty(SmsapiConstants.ATTEMPTS);
        exchange.removeProperty(SmsapiConstants.IDX);
        exchange.removeProperty(SmsapiConstants.FIRST_ATTEMPT);
    }

    private void check(Exchange exchange, SendAttempt attempt, SendRequest asked) {
        attempt.check();
        if (isRepetition(exchange)) {
            attempt.followsEarlierOnes();
        }
        describeText(exchange, asked);
        var now = clock.instant();
        if (options.validate()) {
            asked.checked(now);
            options.phoneNumbers().check(asked.recipients());
        }
        PastDate.warn(asked, now);
    }

    /** What has not exactly one recipient with at most one idx would confuse a batch. */
    private boolean goesAlone(SendRequest message) {
        return batcher.isEmpty() || message.recipients().size() != 1 || message.idx().size() > 1 || message.isTest();
    }

    private SendResult sendAlone(SendAttempt attempt) {
        var message = attempt.message();
        try {
            return message.resultOf(gateway.ask(message.toRequest(clock.instant())).json());
        } catch (SmsapiErrorException refusal) {
            if (!attempt.isAcceptedAccordingTo(refusal)) {
                throw refusal;
            }
            return message.recipients().size() == 1 ? message.acceptedEarlier() : batch.repeat(message);
        }
    }

    private boolean sendInBatch(Exchange exchange, SendAttempt attempt, LedgerRecorder.Departed departed, AsyncCallback later) {
        var ended = batcher.orElseThrow().offer(attempt.message());
        if (exchange.isTransacted()) { // a transaction is bound to its thread
            ended.exceptionally(fault -> null).join();
            finish(exchange, attempt, departed, ended);
            return true;
        }
        // on another thread than that of the request, for which other messages wait
        ended.whenComplete((result, fault) -> exchanges.execute(() -> {
            finish(exchange, attempt, departed, ended);
            later.done(false);
        }));
        return false;
    }

    private void finish(
            Exchange exchange, SendAttempt attempt, LedgerRecorder.Departed departed,
            CompletableFuture<RecipientResult> ended) {
        try {
            finish(exchange, attempt, departed, resultOf(attempt, ended.join()));
        } catch (RuntimeException | Error fault) {
            fail(exchange, attempt, departed, SmsapiFaultException.afterSending(fault, attempt.message().isRepeatable()));
        }
    }

    private static SendResult resultOf(SendAttempt attempt, RecipientResult result) {
        if (result.failure() instanceof SmsapiErrorException refusal && attempt.isAcceptedAccordingTo(refusal)) {
            return attempt.message().acceptedEarlier();
        }
        if (result.failure() != null) {
            throw result.failure();
        }
        return new SendResult(List.of(result.sent()), List.of());
    }

    /** Whether the caller says that he has tried before. */
    static boolean isRepetition(Exchange exchange) {
        var given = exchange.getMessage().getHeader(SmsapiConstants.REPETITION);
        if (given == null || given instanceof Boolean || "true".equals(given) || "false".equals(given)) {
            return Boolean.parseBoolean(String.valueOf(given));
        }
        // to guess would be to take a duplicate of the caller's own for a success, or a success for a duplicate
        throw SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST,
                "the header " + SmsapiConstants.REPETITION + " is neither true nor false");
    }

    private static void describeText(Exchange exchange, SendRequest asked) {
        if (asked.kind() != MessageKind.SMS) {
            return;
        }
        var text = SmsText.of(asked.text());
        exchange.getMessage().setHeader(SmsapiConstants.TEXT_PARTS, text.parts());
        exchange.getMessage().setHeader(SmsapiConstants.TEXT_ENCODING, text.encoding().name());
    }

    private void finish(Exchange exchange, SendAttempt attempt, LedgerRecorder.Departed departed, SendResult result) {
        attempt.succeeded();
        recorder.accepted(departed, result);
        succeed(exchange, result);
    }

    /**
     * @param attempt  null when what is to be sent could not be read
     * @param departed null when the ledger knows nothing of this attempt
     */
    private void fail(Exchange exchange, SendAttempt attempt, LedgerRecorder.Departed departed, SmsapiException failure) {
        if (departed != null) {
            recorder.failed(departed, failure);
        }
        var own = attempt == null ? failure : attempt.failed(exchange, failure);
        OF_ACCEPTED.forEach(exchange.getMessage()::removeHeader); // as those of a message sent before it
        exchange.setProperty(SmsapiConstants.OUTCOME, own.getOutcome());
        own.getFailedMessage().ifPresent(message -> {
            exchange.setProperty(SmsapiConstants.ATTEMPTS, message.attempts());
            exchange.setProperty(SmsapiConstants.IDX, message.idx());
            exchange.setProperty(SmsapiConstants.FIRST_ATTEMPT, message.firstAttempt());
        });
        exchange.setException(own);
    }

    // neither recipient nor idx: as headers they would be taken for those of the next message of the same exchange
    private static void succeed(Exchange exchange, SendResult result) {
        countAccepted(exchange);
        exchange.setProperty(SmsapiConstants.OUTCOME, Outcome.SENT);
        var out = exchange.getMessage();
        out.setBody(result);
        out.setHeader(SmsapiConstants.OUTCOME, Outcome.SENT);
        out.setHeader(SmsapiConstants.POINTS, result.points());
        out.setHeader(SmsapiConstants.PARTS, result.parts());
        var first = result.messages().isEmpty() ? null : result.messages().get(0);
        set(out, SmsapiConstants.MESSAGE_ID, first == null ? null : first.id());
        set(out, SmsapiConstants.STATUS, first == null ? null : first.status());
    }

    /** The error policies see by it that what they repeat goes on. */
    static void countAccepted(Exchange exchange) {
        exchange.setProperty(ACCEPTED, exchange.getProperty(ACCEPTED, 0, Integer.class) + 1);
    }

    private static void set(Message out, String header, String value) {
        if (value == null) {
            out.removeHeader(header);
        } else {
            out.setHeader(header, value);
        }
    }
}
