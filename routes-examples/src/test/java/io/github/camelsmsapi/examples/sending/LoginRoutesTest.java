// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new LoginRoutes());
    }

    /** Logs in, and returns the code that came by text message. */
    private String code() {
        var answer = run("direct:login", null, Map.of("phone", NUMBER));
        assertThat(answer.getException()).isNull();
        assertThat(answer.getMessage().getBody(String.class)).isEqualTo("sent");
        var texts = simulator.messagesTo(NUMBER);
        return texts.get(texts.size() - 1).text().replace("Your code is ", "");
    }

    private Exchange typed(String code) {
        var answer = run("direct:login-code", null, Map.of("phone", NUMBER, "code", code));
        assertThat(answer.getException()).isNull();
        return answer;
    }

    @Test
    void theCodeThatWasSentIsWelcome() {
        assertThat(typed(code()).getMessage().getBody(String.class)).isEqualTo("welcome");
    }

    @Test
    void aWrongCodeCanBeTypedAgain() {
        var code = code();
        var wrong = code.equals("123456") ? "654321" : "123456";

        assertThat(typed(wrong).getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE)).isEqualTo(403);
        assertThat(typed(code).getMessage().getBody(String.class)).isEqualTo("welcome");
    }

    @Test
    void anExpiredCodeIsToldFromAWrongOne() {
        var code = code();
        simulator.advance(Duration.ofHours(1));

        assertThat(typed(code).getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE)).isEqualTo(410);
    }
}
