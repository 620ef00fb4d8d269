// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.testing.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryStatusTest {

    static List<Map<String, String>> documented() {
        return Csv.rows("/smsapi/delivery-statuses.csv");
    }

    @Test
    void theListIsTheDocumentedOneAndWhatClientsKnowBesides() {
        assertThat(documented()).hasSize(9);
        assertThat(DeliveryStatus.values()).extracting(DeliveryStatus::number)
                .containsExactly(401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412);
        assertThat(DeliveryStatus.values()).extracting(DeliveryStatus::meaning).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documented")
    void aDocumentedStatusHasItsNumberNameAndFinality(Map<String, String> row) {
        var status = DeliveryStatus.of(Integer.parseInt(row.get("number"))).orElseThrow();

        assertThat(status).hasToString(row.get("status"));
        assertThat(status.isFinal()).isEqualTo("yes".equals(row.get("final")));
        assertThat(DeliveryStatus.of(row.get("status"))).contains(status);
    }

    @ParameterizedTest
    @CsvSource({ "407, REJECTED, true", "411, RENEWAL, false", "412, STOP, true" })
    void aStatusThatOnlyClientsKnowIsThereToo(int number, DeliveryStatus status, boolean isFinal) {
        assertThat(DeliveryStatus.of(number)).contains(status);
        assertThat(status.isFinal()).isEqualTo(isFinal);
    }

    @ParameterizedTest
    @ValueSource(strings = { "QUEUE", "QUEUED", "queue", "queued" })
    void queueIsAnotherSpellingOfQueued(String name) {
        assertThat(DeliveryStatus.of(name)).contains(DeliveryStatus.QUEUED);
    }

    @Test
    void aStatusThatNobodyKnowsIsNone() {
        assertThat(DeliveryStatus.of(499)).isEmpty();
        assertThat(DeliveryStatus.of("LOST")).isEmpty();
    }
}
