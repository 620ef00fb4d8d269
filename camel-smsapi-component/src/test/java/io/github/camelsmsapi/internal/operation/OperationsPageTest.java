// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code src/docs/operations.md} says what the catalogue says. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("../src/docs/operations.md");
    private static final Path FRESH = Path.of("target/operations.md");

    @Test
    void thePageIsTheOneThatTheCatalogueGives() throws Exception {
        Files.writeString(FRESH, page());

        assertThat(PAGE).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH)
                .content().isEqualTo(page());
    }

    private static String page() {
        var resources = Operations.all().stream()
                .collect(Collectors.groupingBy(Operation::resource, LinkedHashMap::new, Collectors.toList()));
        return """
                # Every operation

                What `smsapi:resource/action` asks of SMSAPI, and what then stands in the body. The first action of a resource is its
                default. Each option is also a header, `CamelSmsapi` and its name, and a key of a body that is a map or a JSON object;
                those in bold have to be set. The column *body* says what other bodies stand for: a text sets the option, a record its
                id or, where all of it is taken, its fields.
                """
               + resources.values().stream().map(OperationsPageTest::section).collect(Collectors.joining());
    }

    private static String section(List<Operation> operations) {
        return """

                ## %s

                | URI | request | options | body | result |
                |---|---|---|---|---|
                """.formatted(operations.get(0).resource())
               + operations.stream().map(OperationsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Operation operation) {
        return "| `%s` | %s `%s` | %s | %s | %s |\n".formatted(operation.uri(), operation.call().method(),
                operation.call().path(), options(operation), body(operation.body()), result(operation));
    }

    private static String options(Operation operation) {
        return operation.parameters().isEmpty()
                ? "–"
                : operation.parameters().stream()
                        .map(one -> one.required() ? "**`" + one.option() + "`**" : "`" + one.option() + "`")
                        .collect(Collectors.joining(", "));
    }

    private static String body(BodyMapping meaning) {
        var bodies = new ArrayList<String>();
        meaning.option().ifPresent(option -> bodies.add("`" + option + "`"));
        meaning.file().ifPresent(option -> bodies.add("a file: `" + option + "`"));
        meaning.record().ifPresent(
                type -> bodies.add("`" + name(type) + "`" + (meaning.key().isEmpty() ? " with all of it" : "")));
        return bodies.isEmpty() ? "–" : String.join("; or ", bodies);
    }

    private static String result(Operation operation) {
        return "`" + name(operation.response().type())
               + operation.response().element().map(element -> "<" + name(element) + ">").orElse("") + "`";
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName() : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }
}
