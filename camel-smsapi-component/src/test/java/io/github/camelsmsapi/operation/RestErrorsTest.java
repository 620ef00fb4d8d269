// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.Base64;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedField;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the REST interface says no (wire reference, section 1.5). */
class RestErrorsTest extends GatewayTest {

    private SmsapiHttpException refusal(String uri) {
        return failureOf(exchange("smsapi:" + uri, null, Map.of()), SmsapiHttpException.class);
    }

    @Test
    void aRefusedFieldIsNamedWithoutItsValue() {
        gateway.then(Reply.answer(400, "application/json", """
                {"message":"This value should not be blank.","error":"invalid_request_data","developer_description":null,
                "errors":[{"message":"48500100200 is taken","error":"x","path":"credentials[username]","value":"s3cret"},
                {"message":"This value should not be blank.","error":"x","path":null,"value":""}]}"""));

        var failure = refusal("subusers/create?user=ann&password=s3cret");

        assertThat(failure.getTag()).isEqualTo("invalid_request_data");
        assertThat(failure.getFields()).containsExactly(
                new RefusedField("credentials[username]", "48500***200 is taken"),
                new RefusedField("", "This value should not be blank."));
        assertThat(failure.getCategory()).isEqualTo(ErrorCategory.CLIENT_BUG);
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("credentials[username]: 48500***200 is taken")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
            "401, AUTH, ALERT, NOT_SENT", "403, PERMISSION, DEAD_LETTER, NOT_SENT", "404, NOT_FOUND, DEAD_LETTER, NOT_SENT",
            "405, CLIENT_BUG, DEAD_LETTER, NOT_SENT", "408, SERVER, RETRY, UNKNOWN", "409, DUPLICATE, DEAD_LETTER, NOT_SENT",
            "415, CLIENT_BUG, DEAD_LETTER, NOT_SENT", "429, THROTTLING, RETRY, NOT_SENT",
            "501, CLIENT_BUG, DEAD_LETTER, UNKNOWN", "503, SERVER, RETRY, UNKNOWN" })
    void everyStatusHasACategoryAndAReaction(int status, ErrorCategory category, String reaction, Outcome outcome) {
        gateway.then(Reply.answer(status, "application/json", "{\"message\":\"In words\",\"error\":\"a_tag\"}"));

        var failure = refusal("groups/get?id=1");

        assertThat(failure.getStatus()).isEqualTo(status);
        assertThat(failure.getCategory()).isEqualTo(category);
        assertThat(failure.getReaction()).hasToString(reaction);
        assertThat(failure.getOutcome()).isEqualTo(outcome);
        assertThat(failure.getTag()).isEqualTo("a_tag");
        assertThat(failure).hasMessage("SMSAPI answered HTTP " + status + " a_tag: In words");
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        gateway.then(Reply.answer(503, "application/json", "{\"message\":\"Try later\",\"service\":\"short_url\"}"));

        assertThat(refusal("shorturls/list")).hasMessage("SMSAPI answered HTTP 503 short_url: Try later");
    }

    @ParameterizedTest
    @CsvSource({
            "contacts/get?id=1, true", "contacts/update?id=1, true", "contacts/delete?id=1, true",
            "contacts/create?phoneNumber=48500100200, false", "subusers/create?user=x, false",
            "sendernames/makeDefault?sender=x, true", "user/create?user=x, false",
            "phonebook/update?number=48500100200, true" })
    void whatMakesSomethingNewIsNotRepeatedAfterALostAnswer(String uri, boolean repeatable) {
        gateway.then(Reply.cutAfterReading());

        var failure = failureOf(exchange("smsapi:" + uri, null, Map.of()), SmsapiTransportException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).isEqualTo(repeatable);
    }

    @ParameterizedTest
    @CsvSource({
            "user/create?user=x, 1112, USER_NAME_TOO_SHORT", "sender/makeDefault?sender=x, 2061, SENDER_NOT_ACTIVE",
            "phonebook/get?number=48500100200, 4201, CONTACT_NOT_FOUND" })
    void anOlderEndpointSaysNoByACode(String uri, int code, SmsapiErrorCode expected) {
        gateway.then(Reply.error(code), Reply.answer(200, "text/plain", "ERROR:" + code));

        for (var plain = 0; plain < 2; plain++) {
            var failure = failureOf(exchange("smsapi:" + uri, null, Map.of()), SmsapiErrorException.class);
            assertThat(failure.getErrorCode()).contains(expected);
            assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @Test
    void theLoginOfARequestWithABodyStandsInAHeaderSinceAFieldCanHaveItsName() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);
        gateway.then(Reply.json("{\"username\":\"ann\"}"));

        exchange("smsapi:groups/createPermission?id=1&user=ann&username=shop&userPassword=0123456789abcdef0123456789abcdef",
                null, Map.of());

        assertThat(gateway.request().header("Authorization"))
                .isEqualTo("Basic " + Base64.getEncoder().encodeToString("shop:0123456789abcdef0123456789abcdef".getBytes()));
        assertThat(gateway.request().form()).isEqualTo(Map.of("username", "ann"));
    }
}
