// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MfaTest extends SimulatorTest {

    private static final String NUMBER = "48500100200";

    MfaTest() {
        super(builder -> builder.gateway(gateway -> gateway.mfaLifetime(Duration.ofMinutes(3)).mfaAttempts(2)));
    }

    @Test
    void aCodeIsSentAndGoodOnce() {
        var created = create();
        var code = created.path("code").asText();

        assertThat(code).matches("[0-9]{6}");
        assertThat(created.path("phone_number").asText()).isEqualTo(NUMBER);
        assertThat(created.path("from").asText()).isEqualTo("MyShop");
        assertThat(simulator.messages()).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo(created.path("id").asText());
            assertThat(message.text()).isEqualTo("Code: " + code);
            assertThat(message.points()).as("fast unless told otherwise").isEqualByComparingTo("0.2475");
        });
        assertThat(verify(code)).isEqualTo(204);
        assertThat(verify(code)).isEqualTo(404);
    }

    @Test
    void aWrongOrUnknownCodeIsNotFound() {
        assertThat(verify("123456")).isEqualTo(404);
        var code = create().path("code").asText();
        var wrong = code.equals("111111") ? "222222" : "111111";

        assertThat(verify(wrong)).isEqualTo(404);
        assertThat(verify(code)).isEqualTo(204);
    }

    @Test
    void afterTooManyAttemptsTheCodeIsGone() {
        var code = create().path("code").asText();
        var wrong = code.equals("111111") ? "222222" : "111111";
        verify(wrong);
        verify(wrong);

        assertThat(verify(code)).isEqualTo(404);
    }

    @Test
    void anOldCodeIsExpiredByTheSimulatorsClock() {
        var code = create().path("code").asText();
        simulator.advance(Duration.ofMinutes(3));

        assertThat(verify(code)).isEqualTo(408);
    }

    @ParameterizedTest
    @CsvSource({
            "'', MFA code cannot be empty", "12345, MFA code has invalid format", "abcdef, MFA code has invalid format" })
    void aCodeThatIsNoneIsExplained(String code, String message) {
        var answer = caller.postForm("/mfa/codes/verifications", "code", code, "phone_number", NUMBER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("message").asText()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
            "phone_number, 12, MyShop, [%code%]", "from, 48500100200, a name far too long, [%code%]",
            "content, 48500100200, MyShop, no tag" })
    void whatIsWrongIsNamed(String path, String number, String from, String content) {
        var answer = caller.postForm("/mfa/codes", "phone_number", number, "from", from, "content", content);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("errors").path(0).path("path").asText()).isEqualTo(path);
    }

    @Test
    void noPointsAreRefusedAndAFormWillDo() {
        assertThat(caller.postForm("/mfa/codes", "phone_number", NUMBER, "fast", "0").statusCode()).isEqualTo(201);
        assertThat(simulator.messages().get(0).points()).isEqualByComparingTo("0.165");
        simulator.setPoints(BigDecimal.ZERO);
        assertThat(caller.postForm("/mfa/codes", "phone_number", NUMBER).statusCode()).isEqualTo(400);
    }

    private JsonNode create() {
        var answer = caller.postJson("/api/mfa/codes",
                "{\"phone_number\":\"" + NUMBER + "\",\"from\":\"MyShop\",\"content\":\"Code: [%code%]\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return Caller.json(answer);
    }

    private int verify(String code) {
        return caller.postForm("/mfa/codes/verifications", "code", code, "phone_number", NUMBER).statusCode();
    }
}
