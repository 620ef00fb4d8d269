// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.time.Duration;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaultControlTest extends SimulatorTest {

    @Test
    void faultsAreSwitchedOnShownCountedAndSwitchedOff() {
        var shown = Caller.json(caller.postJson("/_simulator/faults",
                "{\"fault\":\"code-203\",\"count\":2,\"number\":\"48500*\",\"probability\":1.0}"));
        assertThat(shown.path("seed").asInt()).isEqualTo(42);
        caller.sms("to", "48500100200", "message", "Hi");

        var rule = Caller.json(caller.get("/_simulator/faults")).path("faults").path(0);
        assertThat(rule.path("fault").asText()).isEqualTo("code-203");
        assertThat(rule.path("count").asInt()).isEqualTo(2);
        assertThat(rule.path("number").asText()).isEqualTo("48500*");
        assertThat(rule.path("injected").asInt()).isEqualTo(1);
        assertThat(Caller.json(caller.get("/_simulator/stats")).path("faults").path("code-203").asInt()).isEqualTo(1);

        assertThat(caller.send("DELETE", "/_simulator/faults").statusCode()).isEqualTo(204);
        var after = Caller.json(caller.get("/_simulator/faults"));
        assertThat(after.path("faults")).isEmpty();
        assertThat(after.path("injected").path("code-203").asInt()).isEqualTo(1);
    }

    @Test
    void severalComeTogetherInEitherForm() {
        var shown = Caller.json(caller.postJson("/_simulator/faults",
                "{\"seed\":7,\"faults\":[\"slow:delay=5ms\",{\"fault\":\"report-repeated\",\"times\":3}]}"));

        assertThat(shown.path("seed").asInt()).isEqualTo(7);
        assertThat(shown.path("faults").path(0).path("delay").asText()).isEqualTo("5ms");
        assertThat(shown.path("faults").path(1).path("times").asInt()).isEqualTo(3);
    }

    @Test
    void aSeedMayComeAlone() {
        assertThat(caller.postJson("/_simulator/faults", "{\"seed\":8}").body()).startsWith("{\"seed\":8,\"faults\":[]");
    }

    @Test
    void aWrongOneIsRefusedAndNothingIsSwitchedOn() {
        var answer = caller.postJson("/_simulator/faults", "{\"faults\":[\"code-203\",\"gremlins\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("'gremlins' is no fault", "answer-lost");
        assertThat(caller.postJson("/_simulator/faults", "{}").statusCode()).isEqualTo(400);
        assertThat(Caller.json(caller.get("/_simulator/faults")).path("faults")).isEmpty();
    }

    @Test
    void theCompactFormHasAllSettings() {
        assertThat(FaultNotation.read("Answer-Lost")).isEqualTo(FaultRule.of(SendFault.ANSWER_LOST));
        assertThat(FaultNotation.read("slow:delay=5s, probability=0.25,count=3,number=48*,times=1"))
                .isEqualTo(new FaultRule(SendFault.SLOW, 0.25, 3, "48*", Duration.ofSeconds(5), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "gremlins | is no fault", "slow:delay=soon | is no time", "slow:probability=2 | from 0 to 1",
            "slow:count=x | is no value of count", "slow:count=-1 | must not be negative",
            "slow:number=4*8 | must be digits", "slow:times=0 | 1 or more", "slow:often=1 | is no setting",
            "cut-unread:number=48* | is not read" })
    void aFormThatIsWrongIsExplained(String text, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> FaultNotation.read(text)).withMessageContaining(why);
    }
}
