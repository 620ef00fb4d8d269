// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PriceClassesAndOptOutsTest extends SimulatorTest {

    @ParameterizedTest
    @CsvSource({ "Eco, 0.07", "2Way, 0.18", "MyShop, 0.165" })
    void ecoAndTwoWayHaveTheirOwnPrices(String from, String points) {
        assertThat(send("48500100200", "from", from)).isZero();
        assertThat(simulator.messages().get(0).points()).isEqualByComparingTo(points);
    }

    @Test
    void ecoDoesNotLeaveTheCountry() {
        assertThat(send("4915112345678", "from", "eco")).isEqualTo(32);
        assertThat(send("4915112345678", "from", "2way")).isZero();
    }

    @Test
    void whoWantsNoMessagesGetsNone() {
        simulator.account(account -> account.optOut(List.of("48500100200")));
        caller.postJson("/_simulator/opt-outs", "{\"numbers\":[\"48500100201\"]}");

        assertThat(send("48500100200")).isEqualTo(59);
        assertThat(send("48500100201")).isEqualTo(59);
        assertThat(send("48500100200,48500100202")).isZero();
        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void aSourceIsTaken() {
        assertThat(send("48500100200", "source", "Mautic")).isZero();
    }

    @Test
    void withoutAFallbackNoneIsAnswered() {
        assertThat(caller.sms("to", "48500100200", "message", "Hi").has("fallbacks")).isFalse();
    }

    @Test
    void pricesAreListedByCountryOrByService() {
        caller.postJson("/_simulator/prices", "{\"service\":\"hlr\",\"points\":\"0.05\"}");

        var all = Caller.json(caller.get("/profile/prices"));
        assertThat(all.path("size").asInt()).isGreaterThan(5).isEqualTo(all.path("collection").size());
        assertThat(all.path("collection").findValuesAsText("mcc")).contains("260", "262");
        var hlr = Caller.json(caller.get("/api/profile/prices?type=hlr"));
        assertThat(hlr.path("size").asInt()).isEqualTo(1);
        var price = hlr.path("collection").path(0).path("price");
        assertThat(price.path("amount").decimalValue()).isEqualByComparingTo("0.05");
        assertThat(price.path("currency").asText()).isEqualTo("PLN");
        assertThat(caller.get("/profile/prices?type=fax").statusCode()).isEqualTo(400);
    }

    private int send(String to, String... more) {
        var parameters = new ArrayList<>(List.of("to", to, "message", "Hi"));
        parameters.addAll(List.of(more));
        return caller.sms(parameters.toArray(String[]::new)).path("error").asInt();
    }
}
