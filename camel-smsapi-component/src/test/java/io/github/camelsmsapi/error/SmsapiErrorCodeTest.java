// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.testing.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.camelsmsapi.error.Reaction.ALERT;
import static io.github.camelsmsapi.error.Reaction.DEAD_LETTER;
import static io.github.camelsmsapi.error.Reaction.DEFER;
import static io.github.camelsmsapi.error.Reaction.DUPLICATE;
import static io.github.camelsmsapi.error.Reaction.PARK;
import static io.github.camelsmsapi.error.Reaction.RETRY;
import static io.github.camelsmsapi.error.Reaction.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

class SmsapiErrorCodeTest {

    /** What the table of SMSAPI's codes says of trying again, and the reactions that obey it. */
    private static final Map<String, Set<Reaction>> OBEDIENT = Map.ofEntries(
            Map.entry("no", Set.of(DEAD_LETTER, ALERT)),
            Map.entry("no (split)", Set.of(DEAD_LETTER)),
            Map.entry("no (already accepted)", Set.of(DUPLICATE)),
            Map.entry("yes", Set.of(RETRY)),
            Map.entry("yes (few)", Set.of(RETRY)),
            Map.entry("yes (back off)", Set.of(RETRY)),
            Map.entry("later", Set.of(PARK)),
            Map.entry("later (60 s)", Set.of(WAIT)),
            Map.entry("later (inside the window)", Set.of(DEFER)),
            // a person at SMSAPI approves the name, which no queue should wait for
            Map.entry("later (after approval)", Set.of(DEAD_LETTER)));

    private static final Map<String, SmsapiErrorCode.Family> FAMILIES = Map.of(
            "any", SmsapiErrorCode.Family.ANY, "any (newer: /subusers)", SmsapiErrorCode.Family.ANY, "send",
            SmsapiErrorCode.Family.SEND,
            "schedule", SmsapiErrorCode.Family.SCHEDULE, "hlr", SmsapiErrorCode.Family.HLR, "sch_del",
            SmsapiErrorCode.Family.CANCEL,
            "status", SmsapiErrorCode.Family.STATUS, "user (balance)", SmsapiErrorCode.Family.USER);

    static List<Map<String, String>> documented() {
        return Csv.rows("/smsapi/error-codes.csv");
    }

    private static SmsapiErrorCode constant(Map<String, String> row) {
        return SmsapiErrorCode.of(Integer.parseInt(row.get("code"))).orElseThrow();
    }

    @Test
    void everyDocumentedCodeIsAConstantAndNoOtherIs() {
        var documented = documented().stream().map(row -> Integer.valueOf(row.get("code"))).toList();

        assertThat(documented).hasSize(125).doesNotHaveDuplicates();
        assertThat(SmsapiErrorCode.values()).extracting(SmsapiErrorCode::code)
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @ParameterizedTest
    @MethodSource("documented")
    void aCodeHasTheCategoryOfTheTable(Map<String, String> row) {
        var expected = ErrorCategory.valueOf(row.get("category").toUpperCase(Locale.ROOT).replace('-', '_'));

        assertThat(constant(row).category()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documented")
    void aCodeIsRaisedByTheRequestsOfTheTable(Map<String, String> row) {
        var expected = Stream.of(row.get("family").split(", "))
                .map(name -> FAMILIES.containsKey(name)
                        ? FAMILIES.get(name) : SmsapiErrorCode.Family.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());

        assertThat(constant(row).families()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documented")
    void theDefaultReactionDoesWhatTheTableSaysOfTryingAgain(Map<String, String> row) {
        assertThat(OBEDIENT).containsKey(row.get("retry"));
        assertThat(constant(row).reaction()).isIn(OBEDIENT.get(row.get("retry")));
    }

    @Test
    void whatNoMessageCanGetPastAlertsAPerson() {
        assertThat(Arrays.stream(SmsapiErrorCode.values()).filter(code -> code.reaction() == ALERT))
                .extracting(SmsapiErrorCode::code).containsExactlyInAnyOrder(101, 102, 105, 110, 1000, 4001);
    }

    @Test
    void everyCodeSaysInWordsWhatIsWrong() {
        assertThat(SmsapiErrorCode.values()).allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    @Test
    void aCodeThatIsNotInTheListStillReachesTheRouteWithItsNumber() {
        var error = SmsapiErrorException.answered(98, "restricted account", List.of());

        assertThat(error.getCode()).isEqualTo(98);
        assertThat(error.getErrorCode()).isEmpty();
        assertThat(error.getReason()).isEqualTo("98");
        assertThat(error.getReaction()).isEqualTo(DEAD_LETTER);
        assertThat(error.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(error).hasMessage("SMSAPI error 98: restricted account");
    }
}
