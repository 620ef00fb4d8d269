// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MfaTest extends GatewayTest {

    private static final String CREATED
            = "{\"id\":\"5ADE\",\"code\":\"012345\",\"phone_number\":\"48500100200\",\"from\":null}";

    @Test
    void aCodeIsCreatedFromJson() {
        gateway.then(Reply.answer(201, "application/json", CREATED));

        var exchange = exchange("smsapi:mfa/create?from=Shop&content=RAW(Your code: [%code%])&fast=false",
                "+48 500 100 200", Map.of());

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /mfa/codes");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(Json.parse(request.body())).isEqualTo(Json.parse("""
                {"phone_number":"48500100200","from":"Shop","content":"Your code: [%code%]","fast":false}"""));
        var code = exchange.getMessage().getBody(MfaCode.class);
        assertThat(code).isEqualTo(new MfaCode("5ADE", "012345", NUMBER, null));
        assertThat(code.toString()).doesNotContain("012345").doesNotContain(NUMBER);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelSmsapiCode");
    }

    @ParameterizedTest
    @CsvSource({ "204, VERIFIED", "404, WRONG", "408, EXPIRED" })
    void whatSmsapiSaysToATypedCodeIsAResult(int status, MfaCode.Verification result) {
        gateway.then(Reply.answer(status, "application/json",
                status == 204 ? "" : "{\"message\":\"Not found\",\"error\":\"not_found\"}"));

        var exchange = exchange("smsapi:mfa/verify", "012345", Map.of("CamelSmsapiPhoneNumber", NUMBER));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).isEqualTo(result);
        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /mfa/codes/verifications");
        assertThat(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(request.form()).isEqualTo(Map.of("phone_number", NUMBER, "code", "012345"));
    }

    @Test
    void aCodeThatCannotBeOneIsAnError() {
        gateway.then(Reply.answer(400, "application/json",
                "{\"message\":\"MFA code has invalid format\",\"error\":\"invalid_request_data\"}"));

        var failure = failureOf(exchange("smsapi:mfa/verify?phoneNumber=" + NUMBER, "x", Map.of()), SmsapiHttpException.class);

        assertThat(failure.getCategory()).isEqualTo(ErrorCategory.CLIENT_BUG);
        assertThat(failure).hasMessageContaining("MFA code has invalid format");
    }

    @ParameterizedTest
    @CsvSource({ "500, UNKNOWN", "401, NOT_SENT", "429, NOT_SENT" })
    void anyOtherStatusIsAnError(int status, Outcome outcome) {
        gateway.then(Reply.answer(status, "text/plain", "no"));

        var failure = failureOf(exchange("smsapi:mfa/verify?phoneNumber=" + NUMBER, "012345", Map.of()),
                SmsapiHttpException.class);

        assertThat(failure.getStatus()).isEqualTo(status);
        assertThat(failure.getOutcome()).isEqualTo(outcome);
    }

    @Test
    void aSuccessWithSomethingToSayVerifiesNothing() {
        gateway.then(Reply.json("{\"welcome\":\"to the hotel\"}"));

        failureOf(exchange("smsapi:mfa/verify?phoneNumber=" + NUMBER, "012345", Map.of()),
                SmsapiUnreadableResponseException.class);
    }

    @Test
    void whatACodeWasCreatedWithIsNotTakenForWhatSomebodyTyped() {
        gateway.then(Reply.answer(201, "application/json", CREATED));
        var created = exchange("smsapi:mfa/create", NUMBER, Map.of()).getMessage();

        var exchange = exchange("smsapi:mfa/verify?phoneNumber=" + NUMBER, created.getBody(), created.getHeaders());

        assertThat(failureOf(exchange, SmsapiErrorException.class)).hasMessageContaining("needs code");
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void aJsonBodyHoldsTheValues() {
        gateway.then(Reply.answer(204, "text/plain", ""));

        var exchange = exchange("smsapi:mfa/verify", "{\"phone_number\":\"48500100200\",\"code\":\"012345\"}", Map.of());

        assertThat(exchange.getMessage().getBody()).isEqualTo(MfaCode.Verification.VERIFIED);
        assertThat(gateway.request().form()).isEqualTo(Map.of("phone_number", NUMBER, "code", "012345"));
    }

    @Test
    void aLoginWithPasswordReachesTheRestInterface() {
        var configuration = context.getComponent("smsapi", SmsapiComponent.class).getConfiguration();
        configuration.setToken(null);
        configuration.setUsername("user");
        configuration.setUserPassword("5f4dcc3b5aa765d61d8327deb882cf99");
        gateway.then(Reply.answer(201, "application/json", CREATED));

        exchange("smsapi:mfa/create", NUMBER, Map.of());

        assertThat(gateway.request().header("Authorization"))
                .isEqualTo("Basic dXNlcjo1ZjRkY2MzYjVhYTc2NWQ2MWQ4MzI3ZGViODgyY2Y5OQ==");
        assertThat(gateway.request().body()).doesNotContain("5f4dcc3b5aa765d61d8327deb882cf99");
    }
}
