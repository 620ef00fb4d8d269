// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelsmsapi.testing.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue has what SMSAPI publishes ({@code operations.csv}, from its OpenAPI documents) and the actions of its
 * older endpoints ({@code legacy-operations.csv}, wire reference, sections 2 to 9), and nothing else without a reason.
 */
class CatalogueTest {

    /** Not in SMSAPI's own documents, but in its clients (wire reference, section 10). */
    private static final Set<String> KNOWN_FROM_CLIENTS = Set.of(
            "GET /short_url/clicks", "GET /short_url/clicks_by_mobile_device", "POST /short_url/clicks_reports");

    static Stream<Map<String, String>> published() {
        return Csv.rows("/operations.csv").stream();
    }

    static Stream<Map<String, String>> legacy() {
        return Csv.rows("/legacy-operations.csv").stream();
    }

    private static String target(Operation operation) {
        return operation.call().method() + " " + operation.call().path();
    }

    private static List<Operation> rest() {
        return Operations.all().stream().filter(operation -> !operation.call().path().endsWith(".do")).toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void whatSmsapiPublishesIsOneRow(Map<String, String> row) {
        var target = row.get("method") + " " + row.get("path");
        var rows = Operations.all().stream().filter(operation -> target(operation).equals(target)).toList();

        if (target.equals("POST /sms.do")) {
            assertThat(rows).extracting(Operation::uri).contains("sms/send", "sms/cancel");
        } else {
            assertThat(rows).singleElement().satisfies(operation -> assertThat(styles(row.get("body")))
                    .contains(operation.call().style()));
        }
    }

    private static List<HttpOperation.Style> styles(String body) {
        return body.isEmpty()
                ? List.of(HttpOperation.Style.QUERY)
                : Stream.of(body.split("\\|")).filter(style -> !style.equals("csv"))
                        .map(style -> HttpOperation.Style.valueOf(style.toUpperCase())).toList();
    }

    @Test
    void nothingIsThereThatSmsapiDoesNotHave() {
        var published = published().map(row -> row.get("method") + " " + row.get("path")).toList();

        assertThat(rest()).extracting(CatalogueTest::target).filteredOn(target -> !KNOWN_FROM_CLIENTS.contains(target))
                .isSubsetOf(published);
        assertThat(rest()).extracting(CatalogueTest::target).doesNotHaveDuplicates().containsAll(KNOWN_FROM_CLIENTS);
    }

    /** An older endpoint does what its parameters say: one that is always there, or one that the caller has to set. */
    private static boolean does(Operation operation, String path, String action) {
        return operation.call().path().equals(path) && (operation.call().fixed().containsKey(action)
                || operation.call().parameters().stream().anyMatch(one -> one.wire().equals(action)
                        && (one.required() || operation.sends().isPresent())));
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void eachActionOfAnOlderEndpointIsOneRow(Map<String, String> row) {
        assertThat(Operations.all()).filteredOn(operation -> does(operation, row.get("path"), row.get("action"))).hasSize(1);
    }

    @Test
    void everyRowOfAnOlderEndpointIsOneOfItsActions() {
        assertThat(Operations.all()).filteredOn(operation -> operation.call().path().endsWith(".do"))
                .allSatisfy(operation -> assertThat(legacy())
                        .anyMatch(row -> does(operation, row.get("path"), row.get("action"))));
    }

    @Test
    void everyPlaceholderIsARequiredParameter() {
        assertThat(Operations.all()).allSatisfy(operation -> {
            var required = operation.call().parameters().stream().filter(Parameter::required)
                    .map(parameter -> "{" + parameter.wire() + "}").toList();
            assertThat(operation.call().path().replaceAll("\\{\\w+}", "")).doesNotContain("{");
            java.util.regex.Pattern.compile("\\{\\w+}").matcher(operation.call().path()).results()
                    .forEach(placeholder -> assertThat(required).contains(placeholder.group()));
        });
    }

    @Test
    void onlyWhatMakesSomethingNewMayNotBeRepeated() {
        assertThat(Operations.all()).filteredOn(operation -> !operation.call().repeatable()).extracting(Operation::uri)
                .allMatch(uri -> uri.matches(".*/(send|create|createPermission|createGroup|cancel|lookup|check|verify)"));
        assertThat(Operations.all()).filteredOn(operation -> operation.action().startsWith("create"))
                .noneMatch(operation -> operation.call().repeatable());
    }
}
