// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BulkResultTest {

    private static final SmsapiException REFUSED = SmsapiErrorException.answered(13, "no", List.of());
    private static final SmsapiException LOST
            = SmsapiTransportException.answerLost("localhost", new IllegalStateException("cut"), true);

    private final BulkResult result = new BulkResult();

    private static RecipientResult accepted(String idx, String points, int parts) {
        return new RecipientResult(
                "48500100200", idx, new SentMessage(
                        "id-" + idx, "48500100200", "48500100200", idx, "QUEUE",
                        new BigDecimal(points), parts, null),
                null);
    }

    private static RecipientResult failed(String idx, SmsapiException failure) {
        return new RecipientResult("48500100200", idx, null, failure);
    }

    @Test
    void whatMayHaveBeenAcceptedCountsNeitherAsAcceptedNorAsRefused() {
        result.add(List.of(accepted("a", "0.16", 1), failed("b", LOST), accepted("c", "0.32", 2)));
        result.add(List.of(failed("d", LOST), failed("e", REFUSED),
                failed("f", LOST)));

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.unknown()).isEqualTo(3);
        assertThat(result.points()).isEqualByComparingTo("0.48");
        assertThat(result.parts()).isEqualTo(3);
        assertThat(result).hasToString("BulkResult[accepted=2, refused=1, unknown=3]");
    }

    @Test
    void resultsAreFoundByTheirOutcomeInTheirOrder() {
        result.add(List.of(failed("a", LOST), accepted("b", "0.16", 1)));
        result.add(List.of(failed("c", REFUSED), failed("d", LOST)));

        assertThat(idx(result)).containsExactly("a", "b", "c", "d");
        assertThat(idx(result.with(Outcome.UNKNOWN))).containsExactly("a", "d");
        assertThat(idx(result.with(Outcome.NOT_SENT))).containsExactly("c");
        assertThat(idx(result.with(Outcome.SENT))).containsExactly("b");
        assertThat(result.firstFailure()).satisfies(
                failure -> assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(new BulkResult().firstFailure()).isNull();
    }

    @Test
    void eachResultIsUnpackedAsItWas() {
        var results = List.of(
                new RecipientResult(
                        "48500100200", "a", new SentMessage(
                                "id-1", "48500100200", "500100200", "a", "QUEUE", new BigDecimal("0.160"), 3, Instant.EPOCH),
                        null),
                new RecipientResult(
                        "48500100200", "b", new SentMessage(
                                null, "48500100200", "48500100200", "b", null, BigDecimal.ZERO, 0,
                                Instant.ofEpochSecond(1712570310)),
                        null),
                accepted("c", "0.16", 1), failed("d", LOST), failed("e", REFUSED),
                failed("f", LOST), failed("g", REFUSED));

        result.add(results);

        assertThat(result).containsExactlyElementsOf(results);
        assertThat(result.iterator().next().sent().sentAt()).isEqualTo(Instant.EPOCH);
        assertThat(PackedResults.of(results).failures()).as("each is kept once").containsExactly(LOST, REFUSED);
    }

    private static List<String> idx(Iterable<RecipientResult> results) {
        return StreamSupport.stream(results.spliterator(), false)
                .map(one -> one.idx()).toList();
    }
}
