// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerRoutesTest extends ExampleTest {

    private static final int CUSTOMERS = 5_000;
    /** Thousands of messages take a second or two, and on a busy machine many times that. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(2);

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
        assertThat(consumer.receive("seda:customers-done", LONG_PATIENCE.toMillis())).isNotNull();
    }

    private List<String> notSent() throws Exception {
        return Files.readAllLines(Path.of(folder.toString(), "not-sent.csv"));
    }

    @Test
    void fiveThousandCustomersAreFiveRequestsAndTheRefusedOnesAreWrittenDownWithTheReason() throws Exception {
        simulator.account(account -> account.blacklist(List.of(phone(2_000), phone(3_000))));

        customersArrive();

        assertThat(sendings()).hasSize(7); // two that were left out without a reason are asked for alone
        assertThat(simulator.messages()).hasSize(CUSTOMERS - 3);
        assertThat(notSent()).hasSize(3).contains("summer-sale-17;unknown;NOT_SENT;13")
                .anyMatch(line -> line.startsWith("summer-sale-2000;" + phone(2_000) + ";NOT_SENT;"));
    }

    @Test
    void customersOfWhomNobodyKnowsAreWrittenDownAsUnknown() throws Exception {
        simulator.inject(FaultRule.of(SendFault.HTTP_500_AFTER_BOOKING).count(1));

        customersArrive();

        assertThat(notSent()).filteredOn(line -> line.contains(";UNKNOWN;")).hasSize(999)
                .allMatch(line -> line.endsWith("HTTP 500"));
        assertThat(simulator.messages()).hasSize(CUSTOMERS - 1);
    }

    private void arrives(String name, byte[] content) throws Exception {
        var written = Files.write(folder.resolve(name + ".txt"), content);
        Files.move(written, Files.createDirectories(folder.resolve("customers")).resolve(name));
        received("seda:customers-done");
    }

    private void arrives(String name, String content) throws Exception {
        arrives(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> numbers() {
        return simulator.messages().stream().map(message -> message.number()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "id;phone;name\n1;48500000001;Ann\n2;48500000002;Bob\n",
            "ID,Phone,NAME\n1,48500000001,Ann\n2,48500000002,Bob\n",
            "\ufeffid,phone,name\n1,48500000001,Ann\n2,48500000002,Bob",
            "id,phone,name\r\n1,48500000001,Ann\r\n\r\n2,48500000002,Bob\r\n",
            "name;phone;id\nAnn;48500000001;1\n\nBob;48500000002;2\n",
            "\"id\";\"phone\";\"name\"\n\"1\";\"48500000001\";\"Ann\"\n\"2\";\"48500000002\";\"Bob; Jr\"\n" })
    void aFileIsReadAsPeopleWriteIt(String content) throws Exception {
        arrives("customers.csv", content);

        assertThat(numbers()).containsExactly("48500000001", "48500000002");
        assertThat(folder.resolve("not-sent.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1250", "UTF-8" })
    void aFileIsReadInTheCharsetOfTheRoute(String charset) throws Exception {
        var folderOfTheRoute = Files.createDirectories(folder.resolve("others"));
        var properties = new Properties();
        properties.putAll(properties());
        properties.putAll(Map.of("shop.customers", folderOfTheRoute.toString(), "shop.charset", charset));
        context.getPropertiesComponent().setOverrideProperties(properties);
        context.addRoutes(new CustomerRoutes());
        var mark = charset.matches("UTF-16[LB]E") ? "\ufeff" : ""; // the others write it themselves, or have none

        var written = Files.writeString(folder.resolve("others.txt"),
                mark + "ID;Phone;Name\nżółw-1;48500000001;Ann\n\n2\n", Charset.forName(charset));
        Files.move(written, folderOfTheRoute.resolve("others.csv"));
        received("seda:customers-done");

        assertThat(simulator.messages()).singleElement()
                .satisfies(message -> assertThat(message.idx()).isEqualTo("summer-sale-żółw-1"));
        assertThat(notSent()).singleElement().asString().startsWith("summer-sale-others.csv-line-");
    }

    @Test
    void aLineWithMissingOrMoreCellsIsRefusedAloneWithItsNumber() throws Exception {
        arrives("customers.csv", "id,phone,name\n1,48500000001,Ann\n2\n\n3,48500000003,Cid,more\n4,,Dan\n5,48500000005,Eve\n");

        assertThat(numbers()).containsExactly("48500000001", "48500000005");
        assertThat(notSent()).hasSize(3).allMatch(line -> line.endsWith(";NOT_SENT;13"))
                .anyMatch(line -> line.startsWith("summer-sale-customers.csv-line-"))
                .anyMatch(line -> line.startsWith("summer-sale-4;"));
    }

    @Test
    void aSecondPassSendsOnlyWhatWasNotSentAlsoAfterADay() throws Exception {
        var content = "id,phone,name\n1,48500000001,Ann\n2,48500000002,Bob\n3,wrong,Cid\n";
        arrives("customers.csv", content);
        simulator.advance(Duration.ofHours(25));

        arrives("again.csv", content.replace("wrong", "48500000003"));

        assertThat(numbers()).containsExactlyInAnyOrder("48500000001", "48500000002", "48500000003");
    }
}
