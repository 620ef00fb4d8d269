// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.operation.CancelResult.Kept;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CancelTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = { "sms", "mms", "vms" })
    void severalIdsGoInOneRequest(String resource) {
        gateway.then(deleted("1", "2"));

        var exchange = exchange("smsapi:" + resource + "/cancel", List.of("1", "2"), Map.of());

        assertThat(gateway.request().path()).isEqualTo("/" + resource + ".do");
        assertThat(gateway.request().form()).isEqualTo(Map.of("sch_del", "1,2", "format", "json"));
        var result = exchange.getMessage().getBody(CancelResult.class);
        assertThat(result.ids()).containsExactly("1", "2");
        assertThat(result.count()).isEqualTo(2);
        assertThat(result.kept()).isEmpty();
    }

    @Test
    void aSingleIdThatIsRefusedFails() {
        gateway.then(Reply.error(301));

        var error = failureOf(exchange("smsapi:sms/cancel", "1", Map.of()), SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.MESSAGE_NOT_FOUND);
        assertThat(gateway.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 75 })
    void oneUnknownIdDoesNotHideTheOthers(int code) {
        gateway.then(Reply.error(code), deleted("1"), Reply.error(code), Reply.cutAfterReading(), deleted("4"));

        var exchange = exchange("smsapi:sms/cancel", "1, 2,3,4,1", Map.of());

        var result = exchange.getMessage().getBody(CancelResult.class);
        assertThat(result.ids()).containsExactly("1", "4");
        assertThat(result.kept()).extracting(Kept::id).containsExactly("2", "3");
        assertThat(result.kept()).extracting(kept -> kept.failure() == null ? "" : kept.failure().getReason())
                .containsExactly(String.valueOf(code), "no answer");
        assertThat(result.kept().get(1).failure().getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gateway.requests()).extracting(request -> request.form().get("sch_del"))
                .containsExactly("1,2,3,4", "1", "2", "3", "4");
    }

    @Test
    void anIdThatTheAnswerLeavesOutIsKept() {
        gateway.then(Reply.json("{\"count\":0,\"list\":[]}"));

        var result = exchange("smsapi:mms/cancel", "1", Map.of()).getMessage().getBody(CancelResult.class);

        assertThat(result.ids()).isEmpty();
        assertThat(result.kept()).containsExactly(new Kept("1", null));
    }

    @Test
    void anyOtherRefusalOfSeveralIsAnError() {
        gateway.then(Reply.error(101));

        failureOf(exchange("smsapi:sms/cancel", "1,2", Map.of()), SmsapiErrorException.class);

        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void withoutAnIdNothingIsAsked() {
        var error = failureOf(exchange("smsapi:sms/cancel", null, Map.of()), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("CamelSmsapiId or the body");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void whatWasJustSentCanBeCancelled() throws Exception {
        gateway.then(Reply.accepted("17"), deleted("17"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").to("smsapi:sms/send?to=" + NUMBER).to("smsapi:sms/cancel");
            }
        });

        var exchange = exchange("direct:start", "Hello", Map.of());

        assertThat(exchange.getMessage().getBody(CancelResult.class).ids()).containsExactly("17");
    }

    private static Reply deleted(String... ids) {
        var list = List.of(ids).stream().map(id -> "{\"id\":\"" + id + "\"}").toList();
        return Reply.json("{\"count\":" + ids.length + ",\"list\":" + list + "}");
    }
}
