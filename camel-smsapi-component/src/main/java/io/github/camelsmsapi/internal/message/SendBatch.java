// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;

/**
 * Messages to one recipient each that go in one request, because nothing but recipient and idx tells them apart. Each
 * gets its own result.
 * <p>
 * SMSAPI leaves out single bad numbers, but refuses a whole request for one idx it knows (53) and a few other reasons
 * that lie in one message. Such a request is halved until the refusal meets only the messages it is about.
 */
public final class SendBatch {

    private static final String ALLOW_DUPLICATES = "allow_duplicates";

    private final Gateway gateway;
    private final Clock clock;
    private final IntConsumer sizes;

    /**
     * @param gateway sends a request and returns the response, or throws an {@link SmsapiException}
     * @param clock   from which an expiration date given as a duration counts
     * @param sizes   is told how many messages each request has
     */
    public SendBatch(Gateway gateway, Clock clock, IntConsumer sizes) {
        this.sizes = sizes;
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * Under which messages can share a request: the same for all that may.
     */
    public static Object key(SendRequest message) {
        return List.of(message.kind(), message.checkIdx(), message.idx().isEmpty(), message.parameters(), message.file());
    }

    /** Whether a request for several messages keeps those whose number comes twice. */
    static boolean keepsRepeatedNumbers(SendRequest message) {
        return message.kind() == MessageKind.SMS && message.get(ALLOW_DUPLICATES).map("1"::equals).orElse(true);
    }

    /**
     * Sends messages that have the same {@linkplain #key key}.
     *
     * @return a result for each, in their order
     */
    public List<RecipientResult> send(List<SendRequest> messages) {
        return send(messages, false);
    }

    /**
     * Sends messages that have the same {@linkplain #key key}.
     *
     * @param repetition whether an earlier attempt at these messages may have been accepted, so that 53 says: it was
     */
    public List<RecipientResult> send(List<SendRequest> messages, boolean repetition) {
        try {
            var whole = merge(messages);
            sizes.accept(messages.size());
            return results(messages, whole.resultOf(gateway.ask(whole.toRequest(clock.instant())).json()));
        } catch (SmsapiErrorException refusal) {
            var earlier = repetition || refusal.isOnRepetition();
            if (messages.size() > 1 && isAboutSingleMessages(refusal)) {
                return sendHalves(messages, earlier);
            }
            return earlier && refusal.is(SmsapiErrorCode.IDX_ALREADY_USED)
                    ? List.of(messages.get(0).accepted(messages.get(0).acceptedEarlier().messages().get(0)))
                    : failed(messages, refusal);
        } catch (SmsapiException failure) {
            return failed(messages, failure);
        }
    }

    private List<RecipientResult> sendHalves(List<SendRequest> messages, boolean earlier) {
        var half = messages.size() / 2;
        var results = new ArrayList<>(send(messages.subList(0, half), earlier));
        results.addAll(send(messages.subList(half, messages.size()), earlier));
        return results;
    }

    /**
     * What became of a message to several recipients, of which SMSAPI knows an idx from an earlier attempt that may
     * have left out others: asks for each recipient alone.
     *
     * @throws SmsapiException when that stays unknown of a recipient, or may change
     */
    public SendResult repeat(SendRequest message) {
        var sent = new ArrayList<SentMessage>();
        var refused = new ArrayList<RefusedRecipient>();
        var each = eachNumberOnce(message);
        for (var result : each.size() > 1 ? sendHalves(each, true) : send(each, true)) {
            if (result.failure() == null) {
                sent.add(result.sent());
            } else if (result.failure() instanceof SmsapiErrorException refusal
                    && refusal.is(SmsapiErrorCode.NO_VALID_RECIPIENT)) {
                refused.add(new RefusedRecipient(result.number(), refusal.getCode(), refusal.getMessage()));
            } else {
                throw result.failure();
            }
        }
        return new SendResult(sent, refused);
    }

    /** SMSAPI drops a number that comes twice: under its second idx it would be sent anew. */
    private static List<SendRequest> eachNumberOnce(SendRequest message) {
        var numbers = message.recipients();
        return message.flag(ALLOW_DUPLICATES)
                ? message.split()
                : IntStream.range(0, numbers.size())
                        .filter(i -> numbers.subList(0, i).stream()
                                .noneMatch(before -> Recipients.isSameNumber(before, numbers.get(i))))
                        .mapToObj(message.split()::get).toList();
    }

    private static List<RecipientResult> failed(List<SendRequest> messages, SmsapiException failure) {
        return messages.stream().map(message -> message.failed(failure)).toList();
    }

    private static boolean isAboutSingleMessages(SmsapiErrorException refusal) {
        return refusal.getErrorCode().filter(code -> switch (code) {
            case IDX_ALREADY_USED, IDX_TOO_LONG, TOO_MANY_RECIPIENTS, RECIPIENT_BLACKLISTED, TOO_MANY_ATTEMPTS_TO_NUMBER,
                    WRONG_NUMBER_OF_PARAMETERS, NOTIFY_URL_IN_BULK, TOO_MANY_PARTS, MESSAGE_EMPTY_OR_TOO_LONG ->
                true;
            default -> false;
        }).isPresent();
    }

    private static SendRequest merge(List<SendRequest> messages) {
        var first = messages.get(0);
        if (messages.size() == 1) {
            return first;
        }
        var parameters = new LinkedHashMap<>(first.parameters());
        if (keepsRepeatedNumbers(first)) { // which may be written in two ways, so that only SMSAPI sees it
            parameters.put(ALLOW_DUPLICATES, "1");
        }
        return new SendRequest(
                first.kind(), messages.stream().flatMap(message -> message.recipients().stream()).toList(),
                messages.stream().flatMap(message -> message.idx().stream()).toList(), first.checkIdx(), parameters,
                first.file());
    }

    private List<RecipientResult> results(List<SendRequest> messages, SendResult result) {
        var accepted = SendResults.accepted(messages, result);
        return IntStream.range(0, messages.size()).mapToObj(i -> accepted.get(i)
                .map(messages.get(i)::accepted)
                .orElseGet(() -> leftOut(messages.get(i), messages.size(), result))).toList();
    }

    private RecipientResult leftOut(SendRequest message, int together, SendResult result) {
        var reason = SendResults.reason(message, result);
        if (reason.map(RefusedRecipient::code).isPresent() || together == 1 || !message.isRepeatable()
                || asksToLeaveOut(message)) {
            return SendResults.leftOut(message, reason);
        }
        var alone = send(List.of(message), false).get(0);
        return isKnown(alone.failure()) ? message.failed(inDoubt()) : alone;
    }

    private static boolean asksToLeaveOut(SendRequest message) {
        return message.flag("skip_foreign") || message.flag("skip_gsm");
    }

    private static boolean isKnown(SmsapiException failure) {
        return failure instanceof SmsapiErrorException refusal && refusal.is(SmsapiErrorCode.IDX_ALREADY_USED)
                && !refusal.isFoundLocally();
    }

    /** Either the request was accepted for this message too, or another message of the caller's has its idx. */
    private static SmsapiException inDoubt() {
        return new SmsapiUnreadableResponseException(
                200,
                "it leaves out one message of several, and sent alone that message is refused because its idx is known (53)",
                null, false);
    }
}
