// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.BulkSend;
import io.github.camelsmsapi.internal.message.SendBatch;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SmsapiResult;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the many messages that the body of one exchange holds, reading them one by one. */
public class BulkSender {

    private static final Logger LOG = LoggerFactory.getLogger(BulkSender.class);

    private final Operation operation;
    private final ExchangeValues values;
    private final SendOptions options;
    private final SendBatch batch;
    private final AccountKey account;
    private final LedgerRecorder recorder;
    private final BulkSend bulk;

    public BulkSender(Operation operation, ExchangeValues values, SendOptions options, SendBatch batch,
                      AccountKey account, LedgerRecorder recorder) {
        this.operation = operation;
        this.values = values;
        this.options = options;
        this.batch = batch;
        this.account = account;
        this.recorder = recorder;
        this.bulk = new BulkSend(options.recipientsPerRequest());
    }

    /** Whether a body is many messages; not one result of an earlier step, nor a single value in JSON. */
    public static boolean isBulk(Object body) {
        return body instanceof Iterator || body instanceof Stream || isArrayOfSeveral(body)
                || body instanceof Iterable && !(body instanceof Record || body instanceof SmsapiResult || body instanceof Path
                        || body instanceof JsonNode json && !json.isArray());
    }

    /** Whether an array has several values, and not the characters or bytes of one. */
    static boolean isArrayOfSeveral(Object value) {
        return value instanceof Object[] && !(value instanceof Character[] || value instanceof Byte[]);
    }

    /**
     * Sends all messages. A fault of one element is that element's refusal. When the body cannot be read to its end the
     * exchange fails; the results so far stand in a property, and a redelivery of the same exchange sends no message
     * again that was accepted.
     */
    public void send(Exchange exchange) {
        var body = exchange.getMessage().getBody();
        var attempt = BulkAttempt.begin(exchange, body, account);
        try {
            if (!attempt.hasWalked(body)) {
                walk(exchange, body, attempt);
            }
            exchange.setProperty(SmsapiConstants.BULK_RESULT, attempt.result());
            if (attempt.failure() == null) {
                answer(exchange, attempt.result());
            } else {
                exchange.setProperty(SmsapiConstants.OUTCOME, attempt.failure().getOutcome());
                exchange.setException(attempt.failure());
            }
        } catch (Exception | Error fault) { // before the first message
            exchange.setException(SmsapiFaultException.beforeSending(fault));
        } finally {
            attempt.release();
        }
    }

    private void walk(Exchange exchange, Object body, BulkAttempt attempt) {
        var repetition = MessageSender.isRepetition(exchange);
        var results = attempt.start(body);
        var read = new AtomicLong();
        SmsapiException failure = null;
        try {
            bulk.send(new Items(elements(body), exchange, attempt, repetition, read), items -> send(items, attempt), results);
        } catch (Exception | Error fault) {
            failure = read.get() == 0 && fault instanceof SmsapiErrorException refusal && refusal.isFoundLocally()
                    ? refusal
                    : SmsapiFaultException.sourceFailed(read.get(), fault,
                            results.accepted() + results.unknown() > 0 ? Outcome.UNKNOWN : Outcome.NOT_SENT,
                            options.checkIdx() && !BulkAttempt.isOneShot(body));
        }
        attempt.end(failure);
        if (failure != null) {
            ContextMemory.keepUnread(exchange, attempt);
        }
        close(body);
    }

    private static void close(Object body) {
        if (body instanceof AutoCloseable source && !(body instanceof Collection)) {
            try {
                source.close();
            } catch (Exception fault) {
                LOG.warn("The body could not be closed after its messages were read", fault);
            }
        }
    }

    private List<RecipientResult> send(List<BulkSend.Item> items, BulkAttempt attempt) {
        var messages = items.stream().map(BulkSend.Item::message).toList();
        var results = results(messages, items.get(0).repetition());
        for (var i = 0; i < items.size(); i++) {
            attempt.ends(items.get(i).position(), results.get(i).outcome());
        }
        return results;
    }

    private List<RecipientResult> results(List<SendRequest> messages, boolean repetition) {
        LedgerRecorder.Departed departed;
        try {
            departed = recorder.departing(messages, repetition);
        } catch (RuntimeException notNoted) {
            return failed(messages, SmsapiFaultException.beforeSending(notNoted));
        }
        List<RecipientResult> results;
        try {
            results = batch.send(messages, repetition);
        } catch (RuntimeException | Error fault) {
            results = failed(messages, SmsapiFaultException.afterSending(fault, messages.get(0).isRepeatable()));
        }
        recorder.answered(departed, results);
        return results;
    }

    private static List<RecipientResult> failed(List<SendRequest> messages, SmsapiException failure) {
        return messages.stream().map(message -> message.failed(failure)).toList();
    }

    private static Iterator<?> elements(Object body) {
        if (body instanceof Object[] several) {
            return Arrays.asList(several).iterator();
        }
        if (body instanceof Iterable<?> several) {
            var elements = several.iterator();
            if (!elements.hasNext() && !(body instanceof Collection || body instanceof JsonNode)) {
                throw SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST,
                        "the body, a " + body.getClass().getName() + ", is no collection of messages and has none");
            }
            return elements;
        }
        return body instanceof Stream<?> stream ? stream.iterator() : (Iterator<?>) body;
    }

    /** The messages of the body; one that cannot be sent is refused without stopping the others. */
    private final class Items implements Iterator<BulkSend.Item> {

        private final Iterator<?> elements;
        private final Exchange exchange;
        private final BulkAttempt attempt;
        private final boolean repetition;
        private final AtomicLong read;
        private final Queue<BulkSend.Item> split = new ArrayDeque<>();
        private boolean late;

        private Items(Iterator<?> elements, Exchange exchange, BulkAttempt attempt, boolean repetition, AtomicLong read) {
            this.elements = elements;
            this.exchange = exchange;
            this.attempt = attempt;
            this.repetition = repetition;
            this.read = read;
        }

        @Override
        public boolean hasNext() {
            return !split.isEmpty() || elements.hasNext();
        }

        @Override
        public BulkSend.Item next() {
            if (split.isEmpty()) {
                var element = elements.next();
                split.addAll(read(element, read.incrementAndGet()));
            }
            return split.remove();
        }

        /** One item for each recipient of an element. */
        private List<BulkSend.Item> read(Object element, long position) {
            SendRequest asked = null;
            try {
                var given = operation.message(values.ofElement(exchange, element), options.checkIdx());
                asked = given.withDefaultIdx(attempt.idx(position, given));
                if (options.validate()) {
                    asked.checked(options.clock().instant());
                    options.phoneNumbers().check(asked.recipients());
                }
                late = late || PastDate.warn(asked, options.clock().instant()); // once for all messages of the body
                if (asked.recipients().isEmpty()) {
                    throw SmsapiErrorException.foundLocally(SmsapiErrorCode.NO_VALID_RECIPIENT,
                            "one of many messages needs a number of its own; send to a group by itself");
                }
                if (attempt.isHeldBack(position)) {
                    throw SmsapiFaultException.maybeSent("it was sent by another account");
                }
                return items(position, asked.split());
            } catch (Exception | StackOverflowError fault) {
                var refusal = SmsapiFaultException.element(position, fault);
                return List.of(asked == null
                        ? new BulkSend.Item(position, null, false, values.refused(exchange, element, refusal))
                        : BulkSend.Item.refused(position, asked, refusal));
            }
        }

        private List<BulkSend.Item> items(long position, List<SendRequest> messages) {
            if (attempt.isAccepted(position)) {
                return messages.stream().map(message -> BulkSend.Item.accepted(position, message)).toList();
            }
            var again = repetition || attempt.mayBeAccepted(position);
            attempt.tries(position);
            return messages.stream().map(message -> BulkSend.Item.of(position, message, again)).toList();
        }
    }

    private void answer(Exchange exchange, BulkResult result) {
        if (result.refused() > 0 && result.accepted() + result.unknown() == 0) {
            LOG.warn("{}: none of the {} messages in the body was sent; the first: {}", operation.uri(), result.refused(),
                    result.firstFailure().getMessage());
        }
        MessageSender.countAccepted(exchange);
        var out = exchange.getMessage();
        out.setBody(result);
        out.setHeader(SmsapiConstants.ACCEPTED, result.accepted());
        out.setHeader(SmsapiConstants.REFUSED, result.refused());
        out.setHeader(SmsapiConstants.UNKNOWN, result.unknown());
        out.setHeader(SmsapiConstants.POINTS, result.points());
        out.setHeader(SmsapiConstants.PARTS, result.parts());
    }
}
