// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CreditRoutesTest extends ExampleTest {

    private static final List<String> ORDERS = IntStream.range(10, 18).mapToObj(id -> "order-" + id).toList();

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new CreditRoutes(Duration.ofMillis(50)));
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.orders", folder.resolve("orders").toString(), "shop.poll", "10", "shop.phone", NUMBER);
    }

    private Path order(String id) throws Exception {
        var written = Files.writeString(folder.resolve(id), "Your order " + id + " is ready");
        return Files.move(written, folder.resolve("orders").resolve(id + ".txt"));
    }

    @Test
    void messagesWaitForCreditAndGoOnInTheirOrder() throws Exception {
        simulator.setPoints(new BigDecimal("0.5")); // three messages
        for (var id : ORDERS) {
            order(id);
        }
        await().atMost(PATIENCE).until(() -> sendings().size() == 4);

        assertThat(received("seda:low-credit").getMessage().getBody()).isNotNull();
        assertThat(sendings()).as("nothing is tried while there is no credit").hasSize(4);

        simulator.setPoints(new BigDecimal("100"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messages()).hasSize(ORDERS.size()));
        assertThat(simulator.messages()).extracting("idx").containsExactlyElementsOf(ORDERS);
    }
}
