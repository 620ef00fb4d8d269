// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DiscountCodeRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SmsapiErrorPolicies(), new DiscountCodeRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "shop.vouchers", folder.resolve("vouchers").toString(), "shop.parked", folder.resolve("parked").toString(),
                "shop.dead", folder.resolve("dead").toString(), "shop.ops", "seda:ops", "shop.poll", "20",
                "shop.discountGroup", "autumn", "smsapi.policy.alertUri", "seda:voucher-alerts",
                "smsapi.policy.parkUri", "file:" + folder.resolve("parked"),
                "smsapi.policy.deadLetterUri", "direct:dead-vouchers");
    }

    private void codes(String... codes) {
        simulator.account(account -> account.discountCodes("autumn", List.of(codes), Instant.now().plus(Duration.ofDays(9))));
    }

    private void customer(String id, String phone) throws Exception {
        var written = Files.writeString(folder.resolve(id), id + "," + phone + ",Anna");
        Files.move(written, Files.createDirectories(folder.resolve("vouchers")).resolve(id + ".csv"));
    }

    private List<String> in(String name) throws Exception {
        var directory = folder.resolve(name);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void everyCustomerGetsACodeOfTheirOwn() throws Exception {
        codes("SUMMER-1", "SUMMER-2");

        customer("17", NUMBER);
        customer("18", NUMBER);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messages()).extracting(BookedMessage::text)
                .containsExactlyInAnyOrder("Dear Anna, 20% off with the code SUMMER-1",
                        "Dear Anna, 20% off with the code SUMMER-2"));
    }

    @Test
    void whenTheCodesRunDryOneAlertIsRaisedAndTheCustomersWaitUntilTheGroupIsRefilled() throws Exception {
        codes("LAST-1");
        customer("17", "48500100201");
        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 1);
        customer("18", "48500100202");
        customer("19", "48500100203");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(in("parked")).containsExactly("18.csv", "19.csv"));
        assertThat(received("seda:ops").getMessage().getBody(String.class)).contains("62").contains("autumn");
        assertThat(consumer.receiveNoWait("seda:ops")).as("a second alert").isNull();

        codes("NEW-1", "NEW-2");
        context.getRouteController().startRoute("resume-vouchers");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(simulator.messages()).hasSize(3));
        assertThat(simulator.messages()).extracting(BookedMessage::idx)
                .containsExactlyInAnyOrder("voucher-17", "voucher-18", "voucher-19");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(in("parked")).isEmpty());
    }

    @Test
    void tooFewCodesForARequestAreParkedAndToldToo() throws Exception {
        codes("ANY-1");
        customer("17", "48900000065");

        assertThat(received("seda:ops").getMessage().getBody(String.class)).contains("65");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(in("parked")).containsExactly("17.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "60", "61", "66" })
    void whatRefillingDoesNotHelpIsADeadLetterInTheFolderOfItsCode(String code) throws Exception {
        codes("ANY-1");
        customer("17", "489000000" + code);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(in("dead/" + code)).containsExactly("17.csv"));
        assertThat(folder.resolve("dead").resolve(code).resolve("17.csv")).content().startsWith("17,489000000");
        assertThat(in("parked")).isEmpty();
    }
}
