// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileTest extends SimulatorTest {

    ProfileTest() {
        super(builder -> builder.account(account -> account.points(new BigDecimal("100.00"))));
    }

    @Test
    void tellsTheBalance() {
        assertThat(caller.get("/user.do?credits=1").body()).isEqualTo("Points: 100.00");
        assertThat(caller.get("/user.do?credits=1&format=json").body()).isEqualTo("{\"points\":100.00}");
        assertThat(caller.get("/user.do?credits=1&details=1").body()).isEqualTo("Points: 100.00;606;1428;333;476;714");
        assertThat(caller.get("/api/user.do?credits=1&details=1&format=json").body()).isEqualTo(
                "{\"points\":100.00,\"proCount\":606,\"ecoCount\":1428,\"mmsCount\":333,\"vmsGsmCount\":476,"
                                                                                                + "\"vmsLandCount\":714}");
    }

    @Test
    void refusesOtherActionsAndPoints() {
        assertThat(caller.get("/user.do").body()).isEqualTo("ERROR:1001");
        assertThat(caller.get("/user.do?points=2").body()).isEqualTo("ERROR:300");
    }

    @Test
    void tellsTheProfile() {
        var profile = Caller.json(caller.get("/profile"));

        assertThat(profile.path("username").asText()).isEqualTo("simulator");
        assertThat(profile.path("payment_type").asText()).isEqualTo("prepaid");
        assertThat(profile.path("points").decimalValue()).isEqualByComparingTo("100");
    }

    @Test
    void answersPings() {
        assertThat(caller.send("HEAD", "/ping").statusCode()).isEqualTo(204);
        assertThat(caller.get("/ping").body()).isEqualTo("{\"authorized\":true,\"unavailable\":[]}");
        assertThat(caller.send(caller.anonymous("/ping")).body())
                .isEqualTo("{\"authorized\":false,\"unavailable\":[]}");
    }
}
