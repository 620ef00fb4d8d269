// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.consent.BlacklistEntry;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ConsentRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new ConsentRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.inbox", folder.resolve("inbox").toString(), "shop.output", folder.resolve("output").toString());
    }

    @Test
    void aNumberIsBlacklistedUntilADay() {
        var entry = done("direct:stop", NUMBER).getMessage().getBody(BlacklistEntry.class);

        assertThat(entry.phoneNumber()).isEqualTo(NUMBER);
        assertThat(entry.expireAt()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(refusal("smsapi:sms/send", "Hi")).isEqualTo(57);
    }

    @Test
    void aFileOfNumbersIsBlacklistedAndNoOtherFile() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/go.csv"), "48500100209\n");
        Files.writeString(folder.resolve("stop.csv"), "phone_number\n48500100200\n48500100201\n");
        Files.move(folder.resolve("stop.csv"), folder.resolve("inbox/stop-may.csv"));

        await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("inbox/.camel/stop-may.csv")));
        assertThat(blacklisted()).containsExactly("48500100200", "48500100201");
        assertThat(folder.resolve("inbox/go.csv")).exists();
    }

    @Test
    void theBlacklistIsWrittenAsATable() {
        simulator.account(account -> account.blacklist(List.of(NUMBER, "48500100201")));

        done("direct:blacklist-as-table", "");

        assertThat(folder.resolve("output/blacklist.csv")).content().contains("phone_number", NUMBER, "48500100201");
    }

    @Test
    void whoOptedOutIsHandedOnByNumber() {
        simulator.account(account -> account.optOut(List.of(NUMBER, "48500100201")));

        done("direct:unsubscribed", "");

        assertThat(received("seda:unsubscribed").getMessage().getBody()).isEqualTo(NUMBER);
        assertThat(received("seda:unsubscribed").getMessage().getBody()).isEqualTo("48500100201");
    }

    private List<String> blacklisted() {
        return ofAccount(account -> account.blacklist().all().stream().map(entry -> entry.number()).toList());
    }
}
