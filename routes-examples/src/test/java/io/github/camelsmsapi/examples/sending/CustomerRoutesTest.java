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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerRoutesTest extends ExampleTest {

    private static final int CUSTOMERS = 5_000;

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new CustomerRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.customers", folder.resolve("customers").toString(), "shop.output", folder.toString());
    }

    private static String phone(int id) {
        return id == 17 ? "unknown" : "48500%06d".formatted(id);
    }

    private void customersArrive() throws Exception {
        var lines = IntStream.rangeClosed(1, CUSTOMERS).mapToObj(id -> id + "," + phone(id) + ",Anna")
                .collect(Collectors.joining("\n", "id,phone,name\n", "\n"));
        var written = Files.writeString(folder.resolve("customers.txt"), lines);
        Files.move(written, Files.createDirectories(folder.resolve("customers")).resolve("customers.csv"));
        received("seda:customers-done");
    }

    private List<String> notSent() throws Exception {
        return Files.readAllLines(Path.of(folder.toString(), "not-sent.csv"));
    }

    @Test
    void fiveThousandCustomersAreFiveRequestsAndTheRefusedOnesAreWrittenDownWithTheReason() throws Exception {
        simulator.account(account -> account.blacklist(List.of(phone(2_000), phone(3_000))));

        customersArrive();

        assertThat(sendings()).hasSize(5);
        assertThat(simulator.messages()).hasSize(CUSTOMERS - 3);
        assertThat(notSent()).hasSize(3).contains("summer-sale-17;unknown;NOT_SENT;13")
                .anyMatch(line -> line.startsWith("summer-sale-2000;" + phone(2_000) + ";NOT_SENT;"));
    }

    @Test
    void customersOfWhomNobodyKnowsAreWrittenDownAsUnknown() throws Exception {
        simulator.inject(FaultRule.of(SendFault.HTTP_500_AFTER_BOOKING).count(1));

        customersArrive();

        assertThat(notSent()).filteredOn(line -> line.contains(";UNKNOWN;")).hasSize(1_000)
                .allMatch(line -> line.endsWith("HTTP 500"));
        assertThat(simulator.messages()).hasSize(CUSTOMERS - 1);
    }
}
