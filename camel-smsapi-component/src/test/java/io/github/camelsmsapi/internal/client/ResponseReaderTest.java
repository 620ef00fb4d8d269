// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedField;
import io.github.camelsmsapi.error.RefusedRecipient;
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

/** What an HTTP response says: its JSON, a code of SMSAPI, a REST error, or nothing that can be read. */
class ResponseReaderTest {

    private static final SmsapiRequest REQUEST = new SmsapiRequest(
            "sms/send", "POST", "/sms.do", new SmsapiRequest.Body.Form(Map.of("to", "48500100200", "password", "hush-hush")),
            true);

    private static final Credentials CREDENTIALS = new Credentials.Token("token-in-use");

    private static SmsapiResponse read(SmsapiRequest request, ReceivedResponse answer) {
        return ResponseReader.read(request, answer, URI.create("https://api.smsapi.com"), CREDENTIALS);
    }

    private static ReceivedResponse answer(int status, String body) {
        return new ReceivedResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static <F extends SmsapiException> F failure(Class<F> type, int status, String body) {
        return catchThrowableOfType(type, () -> read(REQUEST, answer(status, body)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 200, 201, 204, 299 })
    void aSuccessIsReadWithStatusHeadersAndBody(int status) {
        var answer = read(REQUEST, new ReceivedResponse(
                status, Map.of("x-total", "7"), "{\"id\":\"ż\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo("{\"id\":\"ż\"}");
        assertThat(answer.json().path("id").asText()).isEqualTo("ż");
        assertThat(answer.header("X-Total")).contains("7");
        assertThat(answer.header("none")).isEmpty();
    }

    @Test
    void anEmptyAnswerHasNoJson() {
        assertThat(read(REQUEST, answer(204, "")).json().isMissingNode()).isTrue();
    }

    @Test
    void aTableThatWasAskedForIsNoJson() {
        var table = new ReceivedResponse(200, Map.of("content-type", "text/csv; charset=utf-8"), "a,b".getBytes());

        assertThat(read(REQUEST.asCsv(), table).text()).isEqualTo("a,b");
        assertThat(catchThrowableOfType(SmsapiUnreadableResponseException.class, () -> read(REQUEST, table))).isNotNull();
        assertThat(read(REQUEST.asCsv(), answer(200, "{\"id\":1}")).json().path("id").asInt()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "200;ERROR:103", "200;ERROR: 103 no", "200;{\"error\":103}", "200;{\"error\":\"103\"}", "400;{\"error\":103}",
            "499;{\"error\":\"103\"}" })
    void aCodeIsARefusal(int status, String body) {
        assertThat(failure(SmsapiErrorException.class, status, body).getCode()).isEqualTo(103);
    }

    @Test
    void aCodeBehindAServerErrorIsNoRefusal() {
        assertThat(failure(SmsapiHttpException.class, 500, "{\"error\":103}").getOutcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatIsToldOfTheRecipientsIsPassedOn() {
        var refusal = failure(SmsapiErrorException.class, 200, """
                {"error":13,"message":"no 48500100200","invalid_numbers":[
                {"number":"48500100200","submitted_number":"500100200","error_code":96,"message":"Limit"},
                {"number":"48500100300","message":"wrong"}]}""");

        assertThat(refusal.getRefused()).containsExactly(
                new RefusedRecipient("500100200", 96, "Limit"),
                new RefusedRecipient("48500100300", null, "wrong"));
        assertThat(refusal).hasMessageContaining("no 48500***200");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "OK", "ERROR", "ERROR:", "ERROR:1234567890", "{\"a\":", "42", "null", "\"103\"", "{} {}", "<html>", "Empty",
            "\u0000" })
    void whatCannotBeReadLeavesTheOutcomeOpen(String body) {
        var failure = failure(SmsapiUnreadableResponseException.class, 202, body);

        assertThat(failure.getStatus()).isEqualTo(202);
        assertThat(failure.isRepeatable()).isTrue();
    }

    @Test
    void aPlainErrorIsShort() {
        assertThat(failure(SmsapiErrorException.class, 200, "ERROR:103" + " ".repeat(191))).isNotNull();
        assertThat(failure(SmsapiUnreadableResponseException.class, 200, "ERROR:103" + " ".repeat(192))).isNotNull();
    }

    @Test
    void aRestErrorIsReadWithItsFieldsAndShowsNoSecret() {
        var failure = failure(SmsapiHttpException.class, 422, """
                {"message":"hush-hush is weak","error":"invalid_hush-hush",
                 "errors":[{"path":"password[hush-hush]","message":"hush-hush is short"},{}]}""");

        assertThat(failure.getStatus()).isEqualTo(422);
        assertThat(failure.getTag()).isEqualTo("invalid_***");
        assertThat(failure.getFields())
                .containsExactly(new RefusedField("password[***]", "*** is short"), new RefusedField("", ""));
        assertThat(failure).hasMessageContaining(": *** is weak").message().doesNotContain("hush-hush");
        assertThat(failure.isRepeatable()).isTrue();
    }

    @Test
    void theServiceOfAnErrorStandsInForItsTag() {
        assertThat(failure(SmsapiHttpException.class, 401, "{\"service\":\"login\"}").getTag()).isEqualTo("login");
        assertThat(failure(SmsapiHttpException.class, 502, "<html>").getTag()).isEmpty();
    }

    @Test
    void theMessageOfARefusalShowsNoSecret() {
        assertThat(failure(SmsapiErrorException.class, 200, "{\"error\":101,\"message\":\"not hush-hush\"}"))
                .hasMessageEndingWith("not ***");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "0|PT0S", "7|PT7S", " 30 |PT30S", "999999999999999|PT999999999999999S", "1000000000000000|none", "-1|none",
            "soon|none", "''|none", "Thu, 01 Jan 2026 00:01:00 GMT|PT1M", "Thu, 01 Jan 2026 00:00:00 GMT|PT0S",
            "Wed, 31 Dec 2025 23:59:59 GMT|none", "1.5|none" })
    void retryAfterIsSecondsOrAMoment(String header, String wait) {
        var answer = new ReceivedResponse(429, Map.of("retry-after", header), new byte[0]);

        assertThat(answer.wait(Instant.parse("2026-01-01T00:00:00Z")))
                .isEqualTo(Optional.ofNullable(wait).map(Duration::parse));
    }

    @Test
    void withoutRetryAfterNoWaitIsAskedFor() {
        assertThat(answer(429, "").wait(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "199,false", "200,true", "299,true", "300,false", "404,false", "500,false" })
    void aStatusOfTheTwoHundredsIsASuccess(int status, boolean success) {
        assertThat(answer(status, "").isSuccess()).isEqualTo(success);
    }

    @Test
    void aSecretOfTheRequestIsKnownWhereverItStands() {
        var json = Json.parse("""
                {"credentials":{"password":"pass-one","apiToken":["token-two"]},"name":"ann",
                 "url":"https://x/in?key=key-three&short=abc","deep":[{"secret":"four-secret"}]}""").orElseThrow();
        var request
                = new SmsapiRequest("x/y", "POST", "/x", new SmsapiRequest.Body.Json(json), true)
                        .keeping(Optional.of("five-kept"));
        var form = new SmsapiRequest(
                "x/y", "POST", "/x", new SmsapiRequest.Body.Form(
                        Map.of("notify_url", "http://x/in?a=six%20secret&bad=%zz%zz", "from", "MyShop")),
                true);

        assertThat(Secrets.of(request, CREDENTIALS)).containsExactlyInAnyOrder("token-in-use",
                "pass-one", "token-two", "key-three", "four-secret", "five-kept");
        assertThat(Secrets.of(form, CREDENTIALS)).containsExactlyInAnyOrder("token-in-use", "six secret", "%zz%zz");
        assertThat(Secrets.of(REQUEST.keeping(Optional.empty()), CREDENTIALS)).isEqualTo(Set.of("token-in-use", "hush-hush"));
        assertThat(List.of(REQUEST.isLegacy(), request.isLegacy(), REQUEST.asksForCsv())).containsExactly(true, false, false);
    }
}
