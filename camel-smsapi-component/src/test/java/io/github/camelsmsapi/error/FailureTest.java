// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What each kind of failure says: outcome, kind, reaction, reason, text. */
class FailureTest {

    private static final Throwable FAULT = new IllegalStateException("bean");
    private static final SmsapiErrorException REFUSAL = SmsapiErrorException.answered(14, "bad sender", List.of());

    /** Made where it is tested, so that the tools that look for code that no test notices see which test makes it. */
    private static Arguments failure(
            Supplier<SmsapiException> failure, Outcome outcome, ErrorCategory category, String reason,
            String text) {
        return arguments(failure, outcome, category, reason, text);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(() -> SmsapiTransportException.notReached("host", new ConnectException("refused")),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "not reached", "SMSAPI was not reached at host: refused"),
                failure(() -> SmsapiTransportException.notReached("host", new ConnectException()),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "not reached",
                        "SMSAPI was not reached at host: ConnectException"),
                failure(() -> SmsapiTransportException.notTried("stopped"),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "not reached", "The message was not sent: stopped"),
                failure(() -> SmsapiTransportException.limitNotReached(FAULT),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "not reached",
                        "The request was not sent, because the shared rate limit was not reached: bean"),
                failure(() -> SmsapiTransportException.answerLost("host", new IOException("reset"), true),
                        Outcome.UNKNOWN, ErrorCategory.NETWORK, "no answer", "No answer from SMSAPI at host: reset"),
                failure(() -> new SmsapiUnreadableResponseException(200, "cut", null, true),
                        Outcome.UNKNOWN, ErrorCategory.SERVER, "unreadable answer",
                        "The answer of SMSAPI (HTTP 200) cannot be read: cut"),
                failure(() -> SmsapiLedgerException.notSent(new IllegalStateException("down")),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "ledger",
                        "The message was not sent, because the ledger could not take note of it: down"),
                failure(() -> SmsapiLedgerException
                        .notSent(new IllegalStateException("too long", new SQLException("", "22001"))),
                        Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "ledger",
                        "The message was not sent, because the ledger could not take note of it: too long"),
                failure(() -> SmsapiFaultException.beforeSending(FAULT),
                        Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "unreadable message",
                        "Nothing was sent, because what is to be sent cannot be read: java.lang.IllegalStateException"),
                failure(() -> SmsapiFaultException.afterSending(FAULT, true),
                        Outcome.UNKNOWN, ErrorCategory.SERVER, "fault",
                        "SMSAPI may have carried the request out, but its result was lost: java.lang.IllegalStateException"),
                failure(() -> SmsapiFaultException.unavailable("the limit", FAULT),
                        Outcome.NOT_SENT, ErrorCategory.NETWORK, "unavailable",
                        "Nothing was sent, because the limit does not work: java.lang.IllegalStateException"),
                failure(() -> SmsapiFaultException.sourceFailed(7, FAULT, Outcome.UNKNOWN, true),
                        Outcome.UNKNOWN, ErrorCategory.NETWORK, "unreadable source",
                        "The messages of the body could be read only up to element 7: java.lang.IllegalStateException"),
                failure(() -> SmsapiFaultException.element(7, FAULT),
                        Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "unreadable message",
                        "Nothing was sent, because element 7 of the body cannot be read: java.lang.IllegalStateException"),
                failure(() -> REFUSAL, Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "14",
                        "SMSAPI error 14 INVALID_SENDER_NAME: bad sender"),
                failure(() -> SmsapiErrorException.answered(13, "48500100200 is wrong", List.of()),
                        Outcome.NOT_SENT, ErrorCategory.INVALID_RECIPIENT, "13",
                        "SMSAPI error 13 NO_VALID_RECIPIENT: 48500***200 is wrong"),
                failure(() -> SmsapiErrorException.foundLocally(SmsapiErrorCode.of(13).orElseThrow(), "none"),
                        Outcome.NOT_SENT, ErrorCategory.INVALID_RECIPIENT, "13",
                        "SMSAPI error 13 NO_VALID_RECIPIENT: none (found before the call)"),
                failure(() -> SmsapiFaultException.element(7, REFUSAL), Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "14",
                        "Element 7 of the body: SMSAPI error 14 INVALID_SENDER_NAME: bad sender"),
                failure(() -> new SmsapiHttpException(503, "", "", List.of(), true),
                        Outcome.UNKNOWN, ErrorCategory.SERVER, "HTTP 503", "SMSAPI answered HTTP 503"),
                failure(() -> new SmsapiHttpException(
                        400, "invalid", "not to 48500100200",
                        List.of(new RefusedField("a", "short"), new RefusedField("b", "long")), false),
                        Outcome.NOT_SENT, ErrorCategory.CLIENT_BUG, "HTTP 400",
                        "SMSAPI answered HTTP 400 invalid: not to 48500***200 [a: short] [b: long]"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void itSaysWhatIsKnown(
            Supplier<SmsapiException> made, Outcome outcome, ErrorCategory category, String reason, String text) {
        var failure = made.get();
        assertThat(failure.getOutcome()).isEqualTo(outcome);
        assertThat(failure.getCategory()).isEqualTo(category);
        assertThat(failure.getReaction()).isEqualTo(category.reaction());
        assertThat(failure.getReason()).isEqualTo(reason);
        assertThat(failure).hasMessage(text);
        assertThat(failure.isRepeatable()).isTrue();
        assertThat(failure.getRetryAfter()).isEmpty();
        assertThat(failure.getAccount()).isEmpty();
    }

    @Test
    void aMessageThatMayBeOneThatWasAcceptedIsNotRepeated() {
        var failure = SmsapiFaultException.maybeSent("it has another idx now");

        assertThat(failure).hasMessage("Nothing was sent in this attempt, because an earlier one may have been accepted:"
                                       + " it has another idx now")
                .hasNoCause();
        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getReaction()).isEqualTo(Reaction.DEAD_LETTER);
        assertThat(failure.getReason()).isEqualTo("may be sent");
        assertThat(failure.isRepeatable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "22001,CLIENT_BUG", "22021,CLIENT_BUG", "08006,NETWORK", "57P01,NETWORK", "40001,NETWORK", "23505,NETWORK",
            "-,NETWORK" })
    void theDatabaseSaysWhetherARepetitionOfWhatItRefusedCanHelp(String state, ErrorCategory category) {
        var refusal = new IllegalStateException("outer", new SQLException("no", state, new SQLException("inner", "")));

        assertThat(SmsapiLedgerException.notSent(refusal).getCategory()).isEqualTo(category);
    }

    static Stream<SmsapiException> mayHaveBeenAccepted() {
        return Stream.of(
                SmsapiTransportException.answerLost("host", FAULT, false),
                new SmsapiUnreadableResponseException(200, "cut", null, false),
                SmsapiFaultException.afterSending(FAULT, false),
                SmsapiFaultException.sourceFailed(7, FAULT, Outcome.UNKNOWN, false),
                new SmsapiHttpException(500, "", "", List.of(), false));
    }

    @ParameterizedTest
    @MethodSource("mayHaveBeenAccepted")
    void whatMayHaveBeenAcceptedAndHasNoProtectionIsNotRepeated(SmsapiException failure) {
        assertThat(failure.isRepeatable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "100,300,UNKNOWN", "301,301,NOT_SENT", "302,306,UNKNOWN", "307,308,NOT_SENT", "309,399,UNKNOWN", "400,407,NOT_SENT",
            "408,408,UNKNOWN", "409,499,NOT_SENT", "500,599,UNKNOWN" })
    void theStatusTellsTheOutcome(int first, int last, Outcome outcome) {
        assertThat(IntStream.rangeClosed(first, last).mapToObj(FailureTest::http)).extracting(SmsapiException::getOutcome)
                .containsOnly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
            "301,CLIENT_BUG", "302,SERVER", "400,CLIENT_BUG", "401,AUTH", "402,CLIENT_BUG", "403,PERMISSION", "404,NOT_FOUND",
            "408,SERVER", "409,DUPLICATE", "410,NOT_FOUND", "411,CLIENT_BUG", "429,THROTTLING", "499,CLIENT_BUG", "500,SERVER",
            "501,CLIENT_BUG", "502,SERVER", "599,SERVER" })
    void theStatusTellsTheKind(int status, ErrorCategory category) {
        assertThat(http(status).getCategory()).isEqualTo(category);
    }

    private static SmsapiHttpException http(int status) {
        return new SmsapiHttpException(status, "", "", List.of(), false);
    }

    @Test
    void anHttpFailureNamesItsFieldsAndStatus() {
        var field = new RefusedField("sender", "too long");

        assertThat(new SmsapiHttpException(400, "invalid", "no", List.of(field), true).getFields()).containsExactly(field);
        assertThat(http(429).getStatus()).isEqualTo(429);
        assertThat(new SmsapiUnreadableResponseException(202, "cut", null, true).getStatus()).isEqualTo(202);
    }

    @Test
    void aFailureThatIsSmsapisAlreadyStaysAsItIs() {
        var known = SmsapiTransportException.notTried("stopped");

        assertThat(SmsapiFaultException.beforeSending(known)).isSameAs(known);
        assertThat(SmsapiFaultException.afterSending(known, true)).isSameAs(known);
        assertThat(SmsapiFaultException.element(1, known)).isSameAs(known);
    }

    @Test
    void whatARefusalSaysItSaysAlsoOnARepetitionAndOfAnElement() {
        var recipient = new RefusedRecipient("48500100200", 13, "wrong");
        var refusal = SmsapiErrorException.answered(13, "no", List.of(recipient));
        var repeated = refusal.onRepetition();

        assertThat(refusal.isOnRepetition()).isFalse();
        assertThat(refusal.isFoundLocally()).isFalse();
        assertThat(refusal.getErrorCode()).contains(SmsapiErrorCode.NO_VALID_RECIPIENT);
        assertThat(SmsapiErrorException.foundLocally(SmsapiErrorCode.NO_VALID_RECIPIENT, "none").isFoundLocally()).isTrue();
        assertThat(repeated.isOnRepetition()).isTrue();
        assertThat(repeated.getRefused()).containsExactly(recipient);
        assertThat(repeated).hasMessage(refusal.getMessage());
        assertThat(repeated.ofElement(1).isOnRepetition()).isTrue();
        assertThat(refusal.ofElement(1).getRefused()).containsExactly(recipient);
        assertThat(refusal.is(SmsapiErrorCode.NO_VALID_RECIPIENT)).isTrue();
        assertThat(refusal.is(SmsapiErrorCode.INVALID_SENDER_NAME)).isFalse();
        assertThat(recipient).hasToString("48500***200: wrong");
    }

    @Test
    void theAccountOfARequestIsNoted() {
        var failure = SmsapiTransportException.notTried("stopped");
        Account account = () -> BigDecimal.ONE;

        failure.setAccount(account);

        assertThat(failure.getAccount()).contains(account);
        assertThat(failure.about(new FailedMessage("", false, 1, null, Outcome.NOT_SENT)).getIdx())
                .as("an empty idx is none").isEmpty();
    }

    @Test
    void aFailureCanBeReadInAnotherProcess() throws Exception {
        var recipients = List.of(new RefusedRecipient("48500100200", null, "wrong"));
        var refusal = (SmsapiErrorException) copy(SmsapiErrorException.answered(13, "no", recipients));
        var http = (SmsapiHttpException) copy(
                new SmsapiHttpException(400, "invalid", "no", List.of(new RefusedField("a", "short")), true));

        assertThat(refusal.getCode()).isEqualTo(13);
        assertThat(refusal.getRefused()).isEmpty();
        assertThat(refusal.onRepetition().getRefused()).isEmpty();
        assertThat(http.getTag()).isEqualTo("invalid");
        assertThat(http.getFields()).isEmpty();
    }

    private static Object copy(Exception failure) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @EnumSource(Reaction.class)
    void onlySomeReactionsSendAgain(Reaction reaction) {
        assertThat(reaction.isRepetition())
                .isEqualTo(List.of(Reaction.RETRY, Reaction.WAIT, Reaction.DEFER).contains(reaction));
    }

    @Test
    void aFailedMessageShowsNoValue() {
        var message = new FailedMessage(
                "order-1", true, 2, null, Outcome.UNKNOWN, "sms/send", Map.of("to", "48500100200"));

        assertThat(message).hasToString("FailedMessage[sms/send, idx=order-1, attempts=2, outcome=UNKNOWN]");
        assertThat(message.values()).containsOnlyKeys("to");
    }
}
