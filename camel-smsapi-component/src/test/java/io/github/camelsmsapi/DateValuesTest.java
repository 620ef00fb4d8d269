// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.nio.file.attribute.FileTime;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.testing.LogRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A date of any type arrives as the moment that it names, or is refused before the call. */
class DateValuesTest extends SentValues {

    static Stream<Object> moments() {
        var at = Instant.parse("2030-01-01T09:00:00Z");
        return Stream.of(at, at.atZone(WARSAW), at.atZone(WARSAW).toString(), LocalDateTime.ofInstant(at, WARSAW),
                "2030-01-01T10:00:00.123456", "2030-01-01t09:00:00z", "2030-01-01T10:00:00+01", "2030-01-01T10:00:00+0100",
                "20300101T090000Z", "2030-01-01T10:00:30+01:00:30", TextNode.valueOf("2030-01-01T09:00:00Z"), 1893488400L,
                java.sql.Timestamp.from(at), FileTime.from(at), xml("2030-01-01T10:00:00+01:00"), xml("2030-01-01T10:00:00"));
    }

    private static XMLGregorianCalendar xml(String text) {
        return DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(text);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aMomentIsSentAsUnixSeconds(Object date) {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration()
                .setClock(java.time.Clock.fixed(Instant.parse("2029-12-01T00:00:00Z"), java.time.ZoneOffset.UTC));

        assertThat(sent(SEND + "&timeZone=Europe/Warsaw", "Hello", Map.of("CamelSmsapiDate", date)))
                .containsEntry("date", "1893488400");
    }

    @ParameterizedTest
    @ValueSource(strings = { "20261201", "tomorrow", "2026-12-01", "10:00", "2026-12-01T10:00:00+05:00[Europe/Warsaw]" })
    void aDateThatNamesNoMomentIsRefused(String date) {
        var refusal = refused(SEND, "Hello", Map.of("CamelSmsapiDate", date));

        assertThat(refusal.getCode()).isEqualTo(54);
        assertThat(refusal).hasMessageContaining("CamelSmsapiDate").hasMessageContaining("ISO 8601");
    }

    @Test
    void aTypeThatNamesNoMomentIsRefusedAsADate() {
        for (var value : List.of(new Object(), new int[] { 1 }, List.of(Instant.now()), xml("10:00:00"), Instant.EPOCH)) {
            assertThat(refused(SEND, "Hello", Map.of("CamelSmsapiDate", value)).getCode()).isEqualTo(54);
        }
    }

    @Test
    void aMessageWhoseDateHasPassedIsSentAtOnceAndWarnedOf() {
        try (var log = new LogRecorder()) {
            assertThat(sent(SEND + "&idx=order-1", "Hello", Map.of("CamelSmsapiDate", "2026-01-01T10:00:00Z")))
                    .containsEntry("date", "1767261600");
            exchange("smsapi:sms/send?date=2026-01-01T10:00:00Z",
                    List.of(Map.of("to", "48500100201", "message", "a", "idx", "a"),
                            Map.of("to", "48500100202", "message", "a", "idx", "b")),
                    Map.of());

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("has passed")).hasSize(2)
                    .anyMatch(line -> line.contains("order-1"));
        }
    }

    @Test
    void datesOfADatabaseAreReadOrRefusedRowByRow() {
        var day = LocalDate.now(WARSAW).plusDays(10);
        var result = exchange("smsapi:sms/send?timeZone=Europe/Warsaw", List.of(
                Map.of("to", "48500100201", "message", "a", "date", java.sql.Date.valueOf(day)),
                Map.of("to", "48500100202", "message", "a", "date", Time.valueOf("10:00:00")),
                Map.of("to", "48500100203", "message", "a", "date", java.sql.Date.valueOf(day))), Map.of()).getMessage()
                .getBody(BulkResult.class);

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.refused()).isOne();
        assertThat(result.firstFailure().getReason()).isEqualTo("54");
        assertThat(gateway.request().form()).containsEntry("to", "48500100201,48500100203").containsEntry("date",
                Long.toString(day.atStartOfDay(WARSAW).toEpochSecond()));
    }
}
