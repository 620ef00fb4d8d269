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
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.simulator.books.MessageType;
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
