// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Map;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered where SMSAPI is not: the failure names the URL that was asked, and the option to check. */
class WrongAddressTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
            "404, text/html, <html>not here</html>", "404, application/json, {\"status\":404}", "404, text/plain, ''",
            "405, text/html, no", "410, text/plain, gone", "301, text/html, elsewhere", "302, text/html, elsewhere",
            "200, text/html, <html>a shop</html>" })
    void theUrlAndTheOptionAreNamed(int status, String type, String body) {
        gateway.then(Reply.answer(status, type, body));

        var failure = failureOf(exchange("smsapi:sms/send?to=" + NUMBER + "&baseUrl=" + gateway.url() + "/shop", "Hello",
                Map.of()), SmsapiException.class);

        assertThat(failure).hasMessageContaining("asked was " + gateway.url() + "/shop/sms.do; check baseUrl")
                .hasMessageNotContaining(TOKEN).hasMessageNotContaining(NUMBER);
    }

    @Test
    void aContactThatThereIsNotIsNoWrongAddress() {
        gateway.then(Reply.answer(404, "application/json", "{\"error\":\"not_found\",\"message\":\"Not Found\"}"));

        var failure = failureOf(exchange("smsapi:contacts/get", "17", Map.of()), SmsapiException.class);

        assertThat(failure).hasMessageContaining("HTTP 404 not_found").hasMessageNotContaining("baseUrl");
    }

    @Test
    void anOverloadedServerIsNoWrongAddress() {
        gateway.then(Reply.answer(503, "text/html", "<html>busy</html>"));

        assertThat(failureOf(exchange("smsapi:account/points", null, Map.of()), SmsapiException.class))
                .hasMessageNotContaining("baseUrl");
    }
}
