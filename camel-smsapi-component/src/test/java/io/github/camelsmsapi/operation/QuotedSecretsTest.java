// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An error that quotes what was sent does not bring its secrets into an exception. */
class QuotedSecretsTest extends GatewayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private void quote(int status, Object error, String quotation) throws Exception {
        gateway.then(Reply.answer(status, "application/json", JSON.writeValueAsString(Map.of(
                "message", "This is no URL: " + quotation, "error", error,
                "errors", new Object[] { Map.of("path", "url", "message", "not " + quotation) }))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "https://x/in?%s=Zq%%26p7+w", "https:\\/\\/x\\/in?%s=Zq%%26p7%%20w", "%s%%3DZq%%2526p7%%2520w&amp;x=1", "'Zq&p7 w'",
            "Zq&amp;p7 w", "https://x/in?a=b&%s=Zq%%26p7" })
    void theSecretOfACallback(String quotation) throws Exception {
        for (var name : new String[] { "secret", "key" }) {
            var quoted = String.format(quotation, name);
            for (var uri : new String[] {
                    "callbacks/create?type=sms_dlr", "callbacks/update?id=1", "sms/send?to=" + NUMBER }) {
                quote(400, uri.startsWith("sms") ? 11 : "invalid", quoted);
                var url = "https://x/in?" + name + "=Zq%26p7+w";

                var failure = failureOf(exchange("smsapi:" + uri, uri.startsWith("sms") ? "Hi" : url,
                        Map.of("CamelSmsapiNotifyUrl", url)), SmsapiException.class);

                assertThat(failure).as("%s: %s", uri, quoted).hasMessageContaining("This is no URL")
                        .satisfies(it -> assertThat(it.getMessage()).doesNotContainPattern("Zq|p7"));
                if (failure instanceof SmsapiHttpException http) {
                    assertThat(http.getFields()).asString().doesNotContainPattern("Zq|p7");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 200 })
    void whateverIsSaidOfARecipient(int status) throws Exception {
        for (var code : new int[] { 13, 0 }) {
            gateway.then(Reply.answer(status, "application/json",
                    """
                            {"count": 1, "list": [{"id": "1", "number": "48500100201"}], %s "invalid_numbers": [{"number": "48500100200",
                             "message": "48500100200: https://x/in?key=Zq%%26p7+w, token-of-the-test, Zq&p7 w"}]}"""
                            .formatted(code == 0 ? "" : "\"error\": 13, \"message\": \"of token-of-the-test\",")));

            var exchange = exchange("smsapi:sms/send?to=48500100200", "Hi",
                    Map.of("CamelSmsapiNotifyUrl", "https://x/in?key=Zq%26p7+w"));

            var failure = exchange.getException();
            if (failure == null) {
                assertThat(exchange.getMessage().getBody(SendResult.class).refused()).asString().contains("***200: 48500***200")
                        .doesNotContainPattern("Zq|p7|token|100200:");
            } else {
                assertThat(failure).asString().doesNotContainPattern("Zq|p7|of-the-test");
            }
            if (failure instanceof SmsapiErrorException error) {
                assertThat(error.getRefused()).hasSize(1).asString().doesNotContainPattern("Zq|p7|token|100200:");
            }
        }
    }

    @Test
    void theToken() throws Exception {
        quote(401, "invalid", "the token token-of-the-test, Bearer token-of-the-test");

        assertThat(failureOf(exchange("smsapi:callbacks/delete?id=1", null, Map.of()), SmsapiHttpException.class))
                .hasMessageContaining("the token ***, Bearer ***");
    }

    @Test
    void aPassword() throws Exception {
        quote(400, "invalid", "Passw0rd of ann");

        var failure = failureOf(exchange("smsapi:subusers/create?user=ann&password=Passw0rd", null, Map.of()),
                SmsapiHttpException.class);

        assertThat(failure).hasMessageContaining("*** of ann").hasMessageNotContaining("Passw0rd");
    }

    @Test
    void anAddressIsStillShownWithoutItsQuery() throws Exception {
        quote(400, "invalid", "https://ann:pw@x.example.org/in?v=1 is taken");

        assertThat(failureOf(exchange("smsapi:callbacks/delete?id=1", null, Map.of()), SmsapiHttpException.class))
                .hasMessageContaining("https://***@x.example.org/in?*** is taken");
    }

    @Test
    void aNumberIsMaskedWhereverItStands() throws Exception {
        gateway.then(Reply.answer(400, "application/json", """
                {"message": "m 48500100200", "error": "t_48500100201",
                 "errors": [{"path": "to[48500100202]", "message": "r 48500100203"}]}"""));

        assertThat(failureOf(exchange("smsapi:callbacks/delete?id=1", null, Map.of()), SmsapiHttpException.class))
                .satisfies(it -> assertThat(it.getMessage() + it.getFields()).contains("***202", "***203")
                        .doesNotContain("500100"));
    }
}
