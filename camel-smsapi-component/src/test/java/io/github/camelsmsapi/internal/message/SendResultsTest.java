// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the messages of a request is which of its answer. */
class SendResultsTest {

    private static SendRequest message(String to, String... idx) {
        return new SendRequest(MessageKind.SMS, List.of(to), List.of(idx), true, Map.of("message", "Hello"));
    }

    private static SentMessage sent(String id, String number, String submitted, String idx) {
        return new SentMessage(id, number, submitted, idx, "QUEUE", new BigDecimal("0.16"), 2, null);
    }

    @Test
    void anIdxTellsWhichIsWhichWhateverTheirOrder() {
        var result = new SendResult(
                List.of(sent("2", "48500100200", "48500100200", "b"),
                        sent("1", "48500100200", "48500100200", "a")),
                List.of());

        assertThat(SendResults.of(List.of(message("48500100200", "a"), message("500100200", "b")), result))
                .extracting(one -> one.sent().id()).containsExactly("1", "2");
        assertThat(result.ids()).containsExactly("2", "1");
        assertThat(result.points()).isEqualByComparingTo("0.32");
        assertThat(result.parts()).isEqualTo(4);
    }

    @Test
    void withoutAnIdxItsNumberDoesAsItWasWrittenOrAsItIs() {
        var result = new SendResult(
                List.of(sent("1", "48500100200", "500100200", null),
                        sent("2", "48500100201", "500100201", null)),
                List.of());

        assertThat(SendResults.of(List.of(message("48500100201", "b"), message("500100200")), result))
                .extracting(one -> one.sent().id()).containsExactly("2", "1");
    }

    @Test
    void twoMessagesToOneNumberAreEachOneOfTheAnswers() {
        var result = new SendResult(
                List.of(sent("1", "48500100200", "48500100200", null),
                        sent("2", "48500100200", "48500100200", null)),
                List.of());

        assertThat(SendResults.of(List.of(message("48500100200"), message("48500100200"), message("48500100200")), result))
                .extracting(one -> one.sent() == null ? one.outcome() : one.sent().id())
                .containsExactly("1", "2", Outcome.NOT_SENT);
    }

    @Test
    void theOnlyMessageIsTheOnlyAnswersWhateverItsNumber() {
        var result = new SendResult(List.of(sent("1", "48500100299", "48500100299", "z")), List.of());

        assertThat(SendResults.of(List.of(message("48500100200", "a")), result)).singleElement()
                .satisfies(one -> assertThat(one.sent().id()).isEqualTo("1"));
    }

    @Test
    void whatIsLeftOutHasTheReasonOfItsNumber() {
        var result = new SendResult(
                List.of(sent("1", "48500100200", "48500100200", "a")),
                List.of(new RefusedRecipient("48500100202", 96, "no"), new RefusedRecipient("48500100201", 57, "no")));

        assertThat(SendResults.of(List.of(message("48500100200", "a"), message("48500100201", "b"),
                message("48500100203", "c")), result))
                .extracting(one -> one.failure() == null ? "sent" : one.failure().getReason())
                .containsExactly("sent", "57", "13");
    }
}
