// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Map;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** SMSAPI says no: nothing is sent, and the reason reaches the route. */
class RefusalTest extends GatewayTest {

    @Test
    void everyCodeReachesTheRouteAsItsConstant() {
        for (var code : SmsapiErrorCode.values()) {
            gateway.then(Reply.error(code.code()));

            var error = failure(SmsapiErrorException.class);

            assertThat(error.getErrorCode()).contains(code);
            assertThat(error.getCode()).isEqualTo(code.code());
            assertThat(error.getOutcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(error.isRepeatable()).isTrue();
            assertThat(error.isFoundLocally()).isFalse();
            assertThat(error).hasMessage("SMSAPI error " + code.code() + " " + code.name() + ": refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"error\":103,\"message\":\"x\"}", "{\"error\":\"103\",\"message\":\"x\"}", "{\"error\":103}",
            "ERROR:103", "ERROR: 103", "ERROR:103\n", "ERROR:103 not enough", "{\"error\":103,\"count\":0,\"list\":[]}",
            "{\"error\":103,\"message\":null,\"invalid_numbers\":null,\"something\":{\"new\":[1]}}" })
    void aCodeIsFoundInEveryShapeOfTheAnswer(String body) {
        gateway.then(Reply.answer(200, "text/plain", body));

        assertThat(failure(SmsapiErrorException.class).getErrorCode()).contains(SmsapiErrorCode.INSUFFICIENT_CREDIT);
    }

    @Test
    void aCodeThatIsNotInTheListKeepsItsNumber() {
        gateway.then(Reply.error(7777));

        var error = failure(SmsapiErrorException.class);

        assertThat(error.getCode()).isEqualTo(7777);
        assertThat(error.getErrorCode()).isEmpty();
        assertThat(error.getReaction()).isEqualTo(Reaction.DEAD_LETTER);
    }

    @Test
    void aCodeBehindAClientErrorStatusIsStillTheCode() {
        gateway.then(Reply.answer(400, "application/json", "{\"error\":101,\"message\":\"Authorization failed\"}"));

        assertThat(failure(SmsapiErrorException.class).getErrorCode()).contains(SmsapiErrorCode.AUTHORIZATION_FAILED);
    }

    @Test
    void aCodeBehindAServerErrorStatusLeavesTheOutcomeOpen() {
        gateway.then(Reply.answer(500, "application/json", "{\"error\":201,\"message\":\"Internal error\"}"));

        assertThat(failure(SmsapiHttpException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
            "400, CLIENT_BUG, DEAD_LETTER", "401, AUTH, ALERT", "403, PERMISSION, DEAD_LETTER", "404, NOT_FOUND, DEAD_LETTER",
            "405, CLIENT_BUG, DEAD_LETTER", "409, DUPLICATE, DEAD_LETTER", "415, CLIENT_BUG, DEAD_LETTER",
            "429, THROTTLING, RETRY" })
    void aRestErrorMeansNothingSent(int status, ErrorCategory category, Reaction reaction) {
        gateway.then(Reply.answer(status, "application/json",
                "{\"message\":\"Access token is not valid\",\"error\":\"invalid_request_data\",\"developer_description\":null}"));

        var failure = failure(SmsapiHttpException.class);

        assertThat(failure.getStatus()).isEqualTo(status);
        assertThat(failure.getTag()).isEqualTo("invalid_request_data");
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getCategory()).isEqualTo(category);
        assertThat(failure.getReaction()).isEqualTo(reaction);
        assertThat(failure).hasMessage("SMSAPI answered HTTP " + status + " invalid_request_data: Access token is not valid");
    }

    @Test
    void aRequestTimeOutOfTheServerLeavesTheOutcomeOpen() {
        gateway.then(Reply.answer(408, "text/plain", "Request Timeout"));

        assertThat(failure(SmsapiHttpException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aRestErrorNamesTheFieldsButNotTheirValues() {
        gateway.then(Reply.answer(400, "application/json",
                """
                        {"message":"Invalid data","error":"invalid_request_data","errors":[{"message":"too short",\
                        "error":"too short","path":"credentials[password]","value":"hush"}]}"""));

        assertThat(failure(SmsapiHttpException.class)).hasMessageContaining("credentials[password]: too short")
                .hasMessageNotContaining("hush");
    }

    @Test
    void refusedNumbersAreReadFromAnError() {
        gateway.then(Reply.json("""
                {"error":13,"message":"No correct phone numbers","invalid_numbers":[
                {"number":"48100200300","submitted_number":"100200300","message":"Invalid phone number"},
                {"number":"48500100200","submitted_number":"500100200","error_code":96,"message":"Limit reached"}]}"""));

        assertThat(failure(SmsapiErrorException.class).getRefused()).containsExactly(
                new RefusedRecipient("100200300", null, "Invalid phone number"),
                new RefusedRecipient("500100200", 96, "Limit reached"));
    }

    @Test
    void aRefusedSendReachesOnException() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(SmsapiErrorException.class).handled(true).setBody(simple("${exception.code}"));
                from("direct:start").to("smsapi:sms/send?to=" + NUMBER);
            }
        });
        gateway.then(Reply.error(14));

        var exchange = exchange("direct:start", "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(String.class)).isEqualTo("14");
    }
}
