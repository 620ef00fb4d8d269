// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.RcsMessage;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SmsapiErrorPolicies(), new MessageRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.phone", NUMBER, "shop.rcsSender", "5ADEF4DC3738305BEED02B0C");
    }

    @Test
    void aParcelIsAnnounced() {
        sent("direct:shipped", Map.of("id", 17, "phone", "500 100 200"), Map.of());

        assertThat(simulator.messagesWithIdx("parcel-17")).singleElement().satisfies(message -> {
            assertThat(message.number()).isEqualTo(NUMBER);
            assertThat(message.text()).isEqualTo("Your parcel 17 is on its way");
        });
        assertThat(sendings()).singleElement().satisfies(parameters -> assertThat(parameters).containsKey("expiration_date"));
    }

    @Test
    void theNetworkOfANumberIsTold() {
        done("direct:network", NUMBER);

        assertThat(logged).singleElement().asString().startsWith("OK in network");
    }

    @Test
    void aRichMessageHasAnId() {
        assertThat(done("direct:rich", "Hello").getMessage().getBody(RcsMessage.Receipt.class).id()).isNotBlank();
    }

    @Test
    void theCreditIsTold() {
        simulator.setPoints(new BigDecimal("42.5"));

        done("direct:credit", null);

        assertThat(logged).containsExactly("42.5 points are left");
    }
}
