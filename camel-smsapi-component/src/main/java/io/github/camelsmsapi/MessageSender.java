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

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.Batcher;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsText;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;

/**
 * Sends the message of one exchange, in a request of its own or in a batch, and writes the result into the exchange.
 */
class MessageSender {

    private final boolean validate;
    private final Numbering numbering;
    private final Clock clock;
    private final Optional<Batcher> batcher;
    private final Executor exchanges;
    private final Function<SmsapiRequest, JsonNode> gateway;
    private final Tracking tracking;

    /**
     * @param batcher   none for a request each
     * @param exchanges run what comes after a batched message, and refuse nothing
     */
    MessageSender(SmsapiConfiguration configuration, Numbering numbering, Optional<Batcher> batcher, Executor exchanges,
                  Function<SmsapiRequest, JsonNode> gateway, Tracking tracking) {
        this.exchanges = exchanges;
        this.numbering = numbering;
        this.validate = configuration.isValidate();
        this.clock = configuration.clockOrSystem();
        this.batcher = batcher;
        this.gateway = gateway;
        this.tracking = tracking;
    }

    /** Sends, with the contract of {@link org.apache.camel.AsyncProcessor}. */
    boolean send(Exchange exchange, SendRequest asked, AsyncCallback callback) {
        describeText(exchange, asked);
        if (validate) {
            asked.checked(clock.instant());
            numbering.check(asked.recipients());
        }
        var attempt = SendAttempt.next(exchange, asked);
        if (isRepetition(exchange)) {
            attempt.followsEarlierOnes();
        }
        if (exchange.getProperty(SmsapiConstants.FIRST_ATTEMPT) == null) {
            exchange.setProperty(SmsapiConstants.FIRST_ATTEMPT, clock.instant());
        }
        var message = attempt.message();
        Tracking.Departed departed;
        try {
            departed = tracking.departing(message, attempt.isRepetition());
        } catch (SmsapiLedgerException notNoted) {
            fail(exchange, attempt, notNoted);
            callback.done(true);
            return true;
        }
        if (batcher.isEmpty() || message.recipients().size() != 1 || message.isTest()) {
            finish(exchange, attempt, departed, () -> message.resultOf(gateway.apply(message.toRequest(clock.instant()))));
            callback.done(true);
            return true;
        }
        var result = batcher.get().offer(message);
        if (exchange.isTransacted()) { // a transaction is bound to its thread
            result.exceptionally(fault -> null).join();
            finish(exchange, attempt, departed, result);
            callback.done(true);
            return true;
        }
        // on another thread than that of the request, for which other messages wait
        result.whenComplete((sent, fault) -> exchanges.execute(() -> {
            finish(exchange, attempt, departed, result);
            callback.done(false);
        }));
        return false;
    }

    private void finish(
            Exchange exchange, SendAttempt attempt, Tracking.Departed departed,
            CompletableFuture<RecipientResult> ended) {
        try {
            finish(exchange, attempt, departed, () -> resultOf(ended.join()));
        } catch (RuntimeException | Error fault) {
            exchange.setException(fault);
        }
    }

    private static boolean isRepetition(Exchange exchange) {
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

    private static SendResult resultOf(RecipientResult result) {
        result.failure().ifPresent(failure -> {
            throw failure;
        });
        return new SendResult(List.of(result.sent().orElseThrow()), List.of());
    }

    private interface Sending {
        SendResult result();
    }

    private void finish(Exchange exchange, SendAttempt attempt, Tracking.Departed departed, Sending sending) {
        try {
            var result = result(attempt, sending);
            tracking.accepted(departed, result);
            succeed(exchange, attempt, result);
        } catch (SmsapiException failure) {
            tracking.failed(departed, failure);
            fail(exchange, attempt, failure);
        }
    }

    private static SendResult result(SendAttempt attempt, Sending sending) {
        try {
            return sending.result();
        } catch (SmsapiErrorException error) {
            if (error.is(SmsapiErrorCode.IDX_ALREADY_USED) && (attempt.isRepetition() || error.isOnRepetition())) {
                return attempt.message().acceptedEarlier();
            }
            throw error;
        }
    }

    private static void fail(Exchange exchange, SendAttempt attempt, SmsapiException failure) {
        attempt.failed(failure);
        exchange.setProperty(SmsapiConstants.OUTCOME, attempt.outcome());
        exchange.setProperty(SmsapiConstants.ATTEMPTS, attempt.count());
        var idx = String.join("|", attempt.message().idx());
        exchange.setProperty(SmsapiConstants.IDX, idx);
        var firstAttempt = exchange.getProperty(SmsapiConstants.FIRST_ATTEMPT, Instant.class);
        exchange.setException(
                failure.about(new FailedMessage(idx, attempt.isIdxGiven(), attempt.count(), firstAttempt, attempt.outcome())));
    }

    // neither recipient nor idx: as headers they would be taken for those of the next message of the same exchange
    private static void succeed(Exchange exchange, SendAttempt attempt, SendResult result) {
        attempt.succeeded();
        exchange.removeProperty(SmsapiConstants.FIRST_ATTEMPT);
        exchange.setProperty(SmsapiConstants.OUTCOME, Outcome.SENT);
        var out = exchange.getMessage();
        out.setBody(result);
        out.removeHeader(SmsapiConstants.MESSAGE_ID);
        out.removeHeader(SmsapiConstants.STATUS);
        out.setHeader(SmsapiConstants.OUTCOME, Outcome.SENT);
        out.setHeader(SmsapiConstants.POINTS, result.points());
        out.setHeader(SmsapiConstants.PARTS, result.parts());
        result.messages().stream().findFirst().ifPresent(first -> {
            first.id().ifPresent(id -> out.setHeader(SmsapiConstants.MESSAGE_ID, id));
            first.status().ifPresent(status -> out.setHeader(SmsapiConstants.STATUS, status));
        });
    }
}
