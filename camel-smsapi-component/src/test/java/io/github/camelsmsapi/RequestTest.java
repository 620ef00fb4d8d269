// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The request itself: address, login, encoding, text. */
class RequestTest extends GatewayTest {

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    @Test
    void aMessageIsAFormInUtf8WithTheToken() {
        send();

        var request = gateway.request();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/sms.do");
        assertThat(request.query()).isEmpty();
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded; charset=UTF-8");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("User-Agent")).isEqualTo("camel-smsapi");
        assertThat(request.form()).containsEntry("encoding", "utf-8").containsEntry("format", "json")
                .doesNotContainKeys("username", "password", "access_token");
    }

    @Test
    void theLegacyLoginGoesAmongTheParameters() {
        var smsapi = context.getComponent("smsapi", SmsapiComponent.class);
        smsapi.getConfiguration().setToken(null);

        exchange("smsapi:sms/send?to=" + NUMBER + "&username=shop&userPassword=5f4dcc3b5aa765d61d8327deb882cf99", "Hello",
                Map.of());

        assertThat(gateway.request().form()).containsEntry("username", "shop").containsEntry("password",
                "5f4dcc3b5aa765d61d8327deb882cf99");
        assertThat(gateway.request().headers()).doesNotContainKey("authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api", "/api/", "/gate/way/api" })
    void thePathOfBaseUrlGoesBeforeThatOfTheOperation(String path) {
        exchange("smsapi:sms/send?to=" + NUMBER + "&baseUrl=" + gateway.url() + path, "Hello", Map.of());

        assertThat(gateway.request().path()).isEqualTo(path.replaceAll("/$", "") + "/sms.do");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            " leading and trailing ", "two\nlines\r\nand a tab\t", "Zażółć gęślą jaźń", "emoji 🎉👩‍👩‍👧",
            "a=b&c=d+e%20f", "[%1%] {\"json\":true}", "{{no.placeholder}} ${body}", "page\fbreak", "€^{}[]~\\|", "\n" + "x" })
    void theTextIsNotTouched(String text) {
        exchange("smsapi:sms/send?to=" + NUMBER, text, Map.of());

        assertThat(gateway.request().form()).containsEntry("message", text);
    }

    @Test
    void aTextAsBytesOrStreamIsReadAsUtf8() {
        var text = "Zażółć gęślą jaźń 🎉";

        exchange("smsapi:sms/send?to=" + NUMBER, text.getBytes(StandardCharsets.UTF_8), Map.of());
        exchange("smsapi:sms/send?to=" + NUMBER, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());

        assertThat(gateway.requests()).hasSize(2)
                .allSatisfy(request -> assertThat(request.form()).containsEntry("message", text));
    }

    @Test
    void aLongTextIsSentWhole() {
        var text = "ł".repeat(100_000);

        exchange("smsapi:sms/send?validate=false&to=" + NUMBER, text, Map.of());

        assertThat(gateway.request().form()).containsEntry("message", text);
    }

    @Test
    void theDefaultActionIsUsedWhenTheUriNamesNone() {
        assertThat(exchange("smsapi:sms?to=" + NUMBER, "Hello", Map.of()).getException()).isNull();

        assertThat(gateway.request().path()).isEqualTo("/sms.do");
    }

    @Test
    void aConnectionServesSeveralRequests() {
        for (var message = 0; message < 20; message++) {
            assertThat(send().getException()).isNull();
        }

        assertThat(gateway.requests()).hasSize(20);
    }
}
