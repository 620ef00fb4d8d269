// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.error.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A value of another type than documented is read where it can mean one thing only, and otherwise taken as missing. */
class LenientReadingTest {

    record Told(Boolean active, Instant since, Integer count, Optional<String> name, Outcome outcome) {
    }

    private static Told told(String field, String value) throws Exception {
        return Json.MAPPER.readValue("{\"" + field + "\":" + value + ",\"more\":{\"of\":1}}", Told.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "true|true", "\"1\"|true", "\"0\"|false", "\"yes\"|false", "1|true", "0|false" })
    void aFlag(String json, boolean value) throws Exception {
        assertThat(told("active", json).active()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-01-10T12:00:00Z", "2026-01-10T13:00:00+01:00", "2026-01-10T13:00:00+0100" })
    void aMoment(String text) throws Exception {
        assertThat(told("since", '"' + text + '"').since()).isEqualTo("2026-01-10T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "since|\"soon\"", "since|\"2026-13-01T00:00:00+0100\"", "count|\"many\"", "outcome|\"LOST\"" })
    void whatMeansNothingIsMissing(String field, String json) throws Exception {
        assertThat(told(field, json)).isEqualTo(new Told(null, null, null, Optional.empty(), null));
    }

    @Test
    void aNumberThatIsAbsurdIsMissingAndAnyOtherIsExact() throws Exception {
        var read = Json
                .read("{\"a\":1e101,\"b\":1e-101,\"c\":0.1234567890123456789,\"d\":12e97}".getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(read.path("a").isNull(), read.path("b").isNull(), read.path("d").isNull()))
                .containsExactly(true, true, false);
        assertThat(read.path("c").decimalValue()).isEqualTo(new BigDecimal("0.1234567890123456789"));
        assertThat(Json.write(Json.parse("{\"x\":1}").orElseThrow())).isEqualTo("{\"x\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(Json.parse("")).isEmpty();
        assertThat(Json.parse("{")).isEmpty();
    }

    @Test
    void allMeasurementsAreToldToAll() {
        var told = new ArrayList<String>();
        var all = Measurements.all(List.of(recorder("a", told), recorder("b", told)));

        all.requested("sms/send", Outcome.SENT, Duration.ZERO);
        all.waited(Duration.ZERO);
        all.batched(7);
        all.refused("sms/send", 13);
        all.spent("sms/send", 2, BigDecimal.ONE);
        all.reported("DELIVERED", Duration.ZERO);

        assertThat(told).containsExactly("a requested", "b requested", "a waited", "b waited", "a batched 7", "b batched 7",
                "a refused 13", "b refused 13", "a spent 2", "b spent 2", "a reported", "b reported");
    }

    private static Measurements recorder(String name, List<String> told) {
        return new Measurements() {
            @Override
            public void requested(String operation, Outcome outcome, Duration took) {
                told.add(name + " requested");
            }

            @Override
            public void waited(Duration wait) {
                told.add(name + " waited");
            }

            @Override
            public void batched(int messages) {
                told.add(name + " batched " + messages);
            }

            @Override
            public void refused(String operation, int code) {
                told.add(name + " refused " + code);
            }

            @Override
            public void spent(String operation, long parts, BigDecimal points) {
                told.add(name + " spent " + parts);
            }

            @Override
            public void reported(String status, Duration sinceSent) {
                told.add(name + " reported");
            }
        };
    }
}
