// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Map;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripted gateway stands for an HTTP proxy, on the way to a host that does not exist. */
class ProxyTest extends GatewayTest {

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setBaseUrl("http://sms.invalid");
        configuration.setProxyHost("127.0.0.1");
        configuration.setProxyPort(Integer.valueOf(gateway.url().substring(gateway.url().lastIndexOf(':') + 1)));
    }

    @Test
    void requestsGoThroughTheProxy() {
        gateway.then(Reply.accepted("1"));

        assertThat(sent().messages()).hasSize(1);

        assertThat(gateway.request().path()).isEqualTo("http://sms.invalid/sms.do");
        assertThat(gateway.request().header("Proxy-Authorization")).isNull();
    }

    @Test
    void theProxyAsksForALoginAndGetsItWhileSmsapiGetsItsOwn() {
        gateway.then(
                Reply.answer(407, Map.of("Proxy-Authenticate", "Basic realm=\"proxy\"", "Content-Type", "text/plain"), "who?"),
                Reply.accepted("1"));

        var exchange = exchange(
                "smsapi:sms/send?proxyAuthUsername=me&proxyAuthPassword=secret&to=" + NUMBER, "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).hasSize(2);
        assertThat(gateway.requests().get(1).header("Proxy-Authorization")).startsWith("Basic ");
        assertThat(gateway.requests().get(1).header("Authorization")).isEqualTo("Bearer " + TOKEN);
    }
}
