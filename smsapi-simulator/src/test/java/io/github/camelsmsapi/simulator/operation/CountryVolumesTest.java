// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.time.Duration;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountryVolumesTest extends SimulatorTest {

    private static final String PATH = "/shipment/country_volumes";

    @BeforeEach
    void prepare() throws Exception {
        caller.sms("to", "48500100200,48500100201,4915112345678,447700900123", "message", "Hi");
    }

    @Test
    void messagesAreCountedByCountry() {
        var list = list("");

        assertThat(list.path("size").asInt()).isEqualTo(3);
        assertThat(list.path("collection").findValuesAsText("country_code")).containsExactly("DE", "GB", "PL");
        var poland = list.path("collection").path(2);
        assertThat(poland.path("country_name").asText()).isEqualTo("Poland");
        assertThat(poland.path("country_limit").isNull()).isTrue();
        assertThat(poland.path("usage").asInt()).isEqualTo(2);
        assertThat(list("?offset=2&limit=1").path("collection")).containsExactly(poland);
    }

    @Test
    void theMonthMayBeChosen() {
        var then = simulator.now().atOffset(ZoneOffset.UTC);
        simulator.advance(Duration.ofDays(32));
        caller.sms("to", "48500100200", "message", "Hello");

        assertThat(list("").path("collection").findValuesAsText("usage")).containsExactly("1");
        assertThat(list("?year=" + then.getYear() + "&month=" + then.getMonthValue()).path("size").asInt()).isEqualTo(3);
        assertThat(list("?year=" + (then.getYear() - 1) + "&month=1").path("size").asInt()).isZero();
        assertThat(caller.get(PATH + "?month=13").statusCode()).isEqualTo(400);
    }

    @Test
    void theListIsExportedAsCsv() {
        var csv = caller.send(caller.request("/api" + PATH).header("Accept", "text/csv"));

        assertThat(csv.body()).isEqualTo("""
                country_code,country_name,country_limit,usage\r
                DE,Germany,,1\r
                GB,United Kingdom,,1\r
                PL,Poland,,2\r
                """);
    }

    private JsonNode list(String query) {
        return Caller.json(caller.get(PATH + query));
    }
}
