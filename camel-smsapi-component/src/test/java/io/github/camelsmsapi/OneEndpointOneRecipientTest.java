// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Endpoints whose masked URIs look the same are not the same: a text would reach the wrong person. */
class OneEndpointOneRecipientTest extends GatewayTest {

    private static final String ANN = "48500111200";
    private static final String BOB = "48500222200";

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    @Test
    void aTemplateSendsToTheNumberInTheUri() {
        exchange("smsapi:sms/send?to=" + ANN, "Ann", Map.of());
        exchange("smsapi:sms/send?to=" + BOB, "Bob", Map.of());

        assertEachGotItsOwn();
    }

    @Test
    void aDynamicRouteSendsToTheNumberInTheUri() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:dynamic").toD("smsapi:sms/send?to=${header.who}");
            }
        });

        exchange("direct:dynamic", "Ann", Map.of("who", ANN));
        exchange("direct:dynamic", "Bob", Map.of("who", BOB));

        assertEachGotItsOwn();
    }

    @Test
    void endpointsOfDifferentNumbersAreNotEqual() {
        var ann = context.getEndpoint("smsapi:sms/send?to=" + ANN);
        var bob = context.getEndpoint("smsapi:sms/send?to=" + BOB);

        assertThat(ann.getEndpointUri()).isEqualTo(bob.getEndpointUri());
        assertThat(ann).isNotEqualTo(bob);
        assertThat(context.getEndpoint("smsapi:sms/send?to=" + ANN)).isSameAs(ann).isEqualTo(ann).hasSameHashCodeAs(ann);
    }

    private void assertEachGotItsOwn() {
        assertThat(gateway.requests())
                .extracting(request -> request.form().get("message") + " " + request.form().get("to"))
                .containsExactly("Ann " + ANN, "Bob " + BOB);
    }
}
