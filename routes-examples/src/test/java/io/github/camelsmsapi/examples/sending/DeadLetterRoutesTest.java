// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeadLetterRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SmsapiErrorPolicies(), new DeadLetterRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.put("shop.orders", folder.resolve("orders").toString());
        properties.put("shop.dead", folder.resolve("dead").toString());
        properties.put("shop.poll", "10");
        properties.put("smsapi.policy.deadLetterUri", "direct:dead-orders");
        properties.put("smsapi.policy.redeliveryDelay", "1ms");
        properties.put("smsapi.policy.waitDelay", "1ms");
        return properties;
    }

    private void order(String id, String phone) throws Exception {
        var written = Files.writeString(folder.resolve(id), phone);
        Files.move(written, folder.resolve("orders").resolve(id + ".txt"));
    }

    @Test
    void whatMayPassLaterIsTriedAgain() throws Exception {
        order("order-1", "48900032200"); // refused twice with 200, and then accepted

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messagesWithIdx("order-1")).hasSize(1));
        assertThat(sendings()).hasSize(3);
        assertThat(folder.resolve("dead")).doesNotExist();
    }

    @Test
    void whatCannotPassLiesWithItsReasonInAFolderByItsCode() throws Exception {
        order("order-2", "48900000057");

        var dead = folder.resolve("dead/57");
        await().atMost(PATIENCE).until(() -> Files.exists(dead.resolve("order-2.reason")));
        assertThat(dead.resolve("order-2.txt")).hasContent("48900000057");
        assertThat(dead.resolve("order-2.reason")).content().contains("57").doesNotContain("48900000057");
    }

    @Test
    void movedBackItIsSentOnceTheCauseIsGone() throws Exception {
        done("smsapi:blacklist/create", NUMBER);
        order("order-3", NUMBER);
        var dead = folder.resolve("dead/57");
        await().atMost(PATIENCE).until(() -> Files.exists(dead.resolve("order-3.reason"))
                && Files.notExists(folder.resolve("orders/order-3.txt")));

        done("smsapi:blacklist/deleteAll?all=true", null);
        Files.move(dead.resolve("order-3.txt"), folder.resolve("orders/order-3.txt"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messagesWithIdx("order-3")).hasSize(1));
    }
}
