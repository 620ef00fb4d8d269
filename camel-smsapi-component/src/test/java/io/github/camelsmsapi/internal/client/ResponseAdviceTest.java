// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** When a response says that SMSAPI is not at this address, the failure names the address and the option. */
class ResponseAdviceTest {

    private static final SmsapiRequest LEGACY = SmsapiRequest.get("account/points", "/user.do", Map.of());
    private static final SmsapiRequest REST = SmsapiRequest.get("contacts/get", "/contacts/1", Map.of());

    private static <F extends SmsapiException> F failure(
            Class<F> type, SmsapiRequest request, int status, Map<String, String> headers, String body) {
        return catchThrowableOfType(type, () -> ResponseReader.read(request,
                new ReceivedResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)),
                URI.create("http://localhost:8080/api"), new Credentials.Token("secret-token")));
    }

    private static String message(SmsapiRequest request, int status, String body) {
        return failure(SmsapiHttpException.class, request, status, Map.of(), body).getMessage();
    }

    @ParameterizedTest
    @ValueSource(ints = { 300, 301, 399, 404, 405, 410 })
    void aStatusThatSaysThatNothingIsThereNamesTheAddress(int status) {
        assertThat(message(LEGACY, status, "")).endsWith("asked was http://localhost:8080/api/user.do; check baseUrl");
        assertThat(message(REST, status, "gone")).contains("check baseUrl");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403, 406, 409, 411, 429, 500, 503 })
    void anyOtherStatusDoesNot(int status) {
        assertThat(message(LEGACY, status, "")).doesNotContain("baseUrl");
    }

    @Test
    void aRestErrorIsOneOfTheInterfaceItself() {
        assertThat(message(REST, 404, "{\"message\":\"not found\"}")).contains("not found").doesNotContain("baseUrl");
        assertThat(message(REST, 404, "{\"message\":\"not found\",\"error\":\"not_found\"}")).doesNotContain("baseUrl");
        assertThat(message(LEGACY, 404, "{\"message\":\"not found\"}")).contains("baseUrl");
        assertThat(message(LEGACY, 404, "{\"error\":\"not_found\"}")).doesNotContain("baseUrl");
        assertThat(message(LEGACY, 404, "{\"service\":\"none\"}")).doesNotContain("baseUrl");
    }

    @ParameterizedTest
    @CsvSource({ "499,true", "500,false" })
    void aCodeBehindAFaultOfTheServerIsNoRefusal(int status, boolean isRefusal) {
        assertThat(failure(SmsapiException.class, LEGACY, status, Map.of(), "{\"error\":101}") instanceof SmsapiErrorException)
                .isEqualTo(isRefusal);
    }

    @ParameterizedTest
    @CsvSource({ "text/html; charset=UTF-8,true", "application/json,false" })
    void aPageForPeopleNamesTheAddress(String type, boolean named) {
        var failure = failure(SmsapiUnreadableResponseException.class, LEGACY, 200, Map.of("content-type", type), "<html>");

        assertThat(failure.getMessage().contains("check baseUrl")).isEqualTo(named);
    }

    @Test
    void theUsualPortIsNotNamed() {
        var failure = catchThrowableOfType(SmsapiHttpException.class, () -> ResponseReader.read(LEGACY,
                new ReceivedResponse(404, Map.of(), new byte[0]), URI.create("https://example.com"),
                new Credentials.Token("secret-token")));

        assertThat(failure).hasMessageContaining("asked was https://example.com/user.do;");
    }
}
