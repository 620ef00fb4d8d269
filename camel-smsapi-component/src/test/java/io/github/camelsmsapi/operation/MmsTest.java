// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MmsTest extends GatewayTest {

    private static final String SMIL = "<smil><body><text src=\"https://example.org/ł.txt\"/></body></smil>";

    @Test
    void aMultimediaMessageTakesItsSmilFromTheBody() {
        gateway.then(Reply.accepted("mms-1"));

        var exchange = exchange("smsapi:mms/send?subject=Offer&to=" + NUMBER, SMIL,
                Map.of("CamelSmsapiIdx", "order-1", "CamelSmsapiTest", true));

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /mms.do");
        assertThat(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(request.form()).containsExactlyInAnyOrderEntriesOf(Map.of(
                "to", NUMBER, "subject", "Offer", "smil", SMIL, "idx", "order-1", "check_idx", "1", "test", "1", "format",
                "json", "encoding", "utf-8"));
        assertThat(exchange.getMessage().getBody(SendResult.class).ids()).containsExactly("mms-1");
        assertThat(exchange.getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.SENT);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelSmsapiTextParts");
    }

    @Test
    void withoutSmilNothingIsAsked() {
        var error = failureOf(exchange("smsapi:mms/send?to=" + NUMBER, null, Map.of()), SmsapiErrorException.class);

        assertThat(error.getCode()).isEqualTo(11);
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void aRepetitionOfAMultimediaMessageKeepsItsIdx() throws Exception {
        gateway.then(Reply.cutAfterReading(), Reply.error(53));
        context.addRoutes(new org.apache.camel.builder.RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:start").to("smsapi:mms/send?to=" + NUMBER);
            }
        });

        var exchange = exchange("direct:start", SMIL, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).extracting(request -> request.form().get("idx")).hasSize(2)
                .doesNotContainNull().containsOnly(gateway.requests().get(0).form().get("idx"));
    }
}
