// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.ZoneId;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends one value, and says what arrived at the gateway or why it was refused before the call. */
abstract class SentValues extends GatewayTest {

    static final String SEND = "smsapi:sms/send?to=" + NUMBER;
    static final String TEXT = "Zażółć gęślą";
    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    final Map<String, String> sent(String uri, Object body, Map<String, Object> headers) {
        var exchange = exchange(uri, body, headers);
        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).hasSize(1);
        return gateway.request().form();
    }

    final SmsapiErrorException refused(String uri, Object body, Map<String, Object> headers) {
        var refusal = failureOf(exchange(uri, body, headers), SmsapiErrorException.class);
        assertThat(gateway.requests()).isEmpty();
        assertThat(refusal.isFoundLocally()).isTrue();
        assertThat(refusal.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        return refusal;
    }
}
