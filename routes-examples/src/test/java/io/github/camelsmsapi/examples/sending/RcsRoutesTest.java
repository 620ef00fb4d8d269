// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.simulator.records.MessageType;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RcsRoutesTest extends ExampleTest {

    private static final String SENDER = "5ADEF4DC3738305BEED02B0C";

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new RcsRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.rcsSender", SENDER);
    }

    private Exchange offer() {
        return run("direct:offer", "Coffee at half the price", Map.of("phone", NUMBER));
    }

    @Test
    void anRcsMessageIsTheFirstChoice() {
        assertThat(offer().getException()).isNull();

        assertThat(simulator.messages()).extracting("type").containsExactly(MessageType.RCS);
    }

    @Test
    void aTextMessageIsTheSecondChoice() {
        simulator.account(account -> account.rcsSender("another", "Another"));

        assertThat(offer().getException()).isNull();

        assertThat(simulator.messages()).singleElement().satisfies(message -> {
            assertThat(message.type()).isEqualTo(MessageType.SMS);
            assertThat(message.text()).isEqualTo("Coffee at half the price");
        });
    }
}
