// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Endpoint options, then the body, then headers: the later wins. */
class PrecedenceTest extends GatewayTest {

    private static final String OPTIONS = "smsapi:sms/send?to=48500000001&from=Option&message=of the option&idx=option";

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private Map<String, String> sent(String uri, Object body, Map<String, Object> headers) {
        assertThat(exchange(uri, body, headers).getException()).isNull();
        return gateway.request().form();
    }

    @Test
    void anOptionOfTheComponentCountsWhereNothingElseIsSet() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setFrom("Component");

        assertThat(sent("smsapi:sms/send?to=48500000001", "text", Map.of())).containsEntry("from", "Component");
    }

    @Test
    void anOptionOfTheEndpointGoesBeforeThatOfTheComponent() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setFrom("Component");

        assertThat(sent(OPTIONS, null, Map.of())).containsEntry("from", "Option");
    }

    @Test
    void anOptionOfTheEndpointCountsWhereBodyAndHeadersSayNothing() {
        assertThat(sent(OPTIONS, null, Map.of())).containsEntry("to", "48500000001").containsEntry("from", "Option")
                .containsEntry("message", "of the option").containsEntry("idx", "option");
    }

    @Test
    void aTextAsBodyGoesBeforeTheOption() {
        assertThat(sent(OPTIONS, "of the body", Map.of())).containsEntry("message", "of the body")
                .containsEntry("from", "Option");
    }

    @Test
    void aMessageAsBodyGoesBeforeTheOptionsAndLeavesOpenWhatItDoesNotSay() {
        var body = SmsMessage.to("48500000002").text("of the message").idx("message");

        assertThat(sent(OPTIONS, body, Map.of())).containsEntry("to", "48500000002").containsEntry("from", "Option")
                .containsEntry("message", "of the message").containsEntry("idx", "message");
    }

    @Test
    void headersGoBeforeTheBody() {
        var body = SmsMessage.to("48500000002").from("Message").text("of the message").idx("message");
        var headers = Map.<String, Object> of(SmsapiConstants.TO, "48500000003", SmsapiConstants.FROM, "Header",
                SmsapiConstants.MESSAGE, "of the header", SmsapiConstants.IDX, "header");

        assertThat(sent(OPTIONS, body, headers)).containsEntry("to", "48500000003").containsEntry("from", "Header")
                .containsEntry("message", "of the header").containsEntry("idx", "header");
    }

    @Test
    void theHeaderOfTheTextGoesBeforeATextAsBody() {
        assertThat(sent(OPTIONS, "of the body", Map.of(SmsapiConstants.MESSAGE, "of the header")))
                .containsEntry("message", "of the header");
    }

    @Test
    void aFlagThatAHeaderTurnsOffIsOff() {
        assertThat(sent(OPTIONS + "&flash=true", "text", Map.of("CamelSmsapiFlash", false))).containsEntry("flash", "0");
    }

    @Test
    void headersOfTheExchangeThatAreNoneOfOursDoNotReachTheRequest() {
        var headers = new HashMap<String, Object>();
        List.of("X-Foo", "CamelHttpPath", "CamelHttpUri", "CamelHttpMethod", "CamelHttpQuery", "CamelHttpRawQuery",
                "Authorization",
                "Content-Type", "Content-Length", "Host", "Cookie", "to", "from")
                .forEach(name -> headers.put(name, "stray-value"));

        sent("smsapi:sms/send?to=48500000001", "text", headers);

        var request = gateway.request();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/sms.do");
        assertThat(request.query()).isEmpty();
        assertThat(request.body()).doesNotContain("stray-value");
        assertThat(request.headers()).doesNotContainValue("stray-value").doesNotContainKeys("x-foo", "cookie")
                .containsEntry("authorization", "Bearer " + TOKEN);
    }

    @Test
    void headersOfTheAnswerDoNotReachTheExchange() {
        gateway.then(Reply.answer(200, Map.of("X-Foo", "of the answer", "Set-Cookie", "a=b"),
                "{\"count\":1,\"list\":[{\"id\":\"1\",\"number\":\"48500000001\"}]}"));

        var headers = exchange(OPTIONS, "text", Map.of("X-Foo", "mine")).getMessage().getHeaders();

        assertThat(headers).containsEntry("X-Foo", "mine").doesNotContainKey("Set-Cookie");
    }

    @Test
    void theCallersMessageIsNotChanged() {
        var options = new HashMap<String, Object>(Map.of("to", "+48 500-000-001", "message", "text"));
        var body = new SmsMessage(options);

        sent(OPTIONS, body, Map.of());

        assertThat(body.options()).isEqualTo(Map.of("to", "+48 500-000-001", "message", "text"));
        assertThat(options).hasSize(2);
    }
}
