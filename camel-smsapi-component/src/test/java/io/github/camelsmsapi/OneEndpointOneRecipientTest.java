/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
