// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of {@code src/docs/smsapi-component.md} say what Camel's catalogue says of options and headers. */
class ComponentPageTest {

    private static final Path PAGE = Path.of("../src/docs/smsapi-component.md");
    private static final Path FRESH = Path.of("target/smsapi-component.md");
    private static final String FIRST_TABLE = "## Options\n";

    // in the order in which a reader needs them
    private static final Map<String, String> GROUPS = groups();

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("common", "### Where SMSAPI is, and how it is asked");
        groups.put("security", "### Login and TLS");
        groups.put("producer", "### What is sent");
        groups.put("producer (advanced)", "### What is sent, for special cases");
        groups.put("consumer", "### What is received");
        groups.put("scheduler", "### When overdue messages are looked for");
        groups.put("consumer (advanced)", "### What is received, for special cases");
        groups.put("proxy", "### By a proxy");
        groups.put("health", "### Health");
        groups.put("advanced", "### For special cases");
        return groups;
    }

    @Test
    void theTablesAreThoseThatTheCatalogueGives() throws Exception {
        var page = Files.readString(PAGE);
        var expected = page.substring(0, page.indexOf(FIRST_TABLE)) + tables();
        Files.writeString(FRESH, expected);

        assertThat(page).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH).isEqualTo(expected);
    }

    private static String tables() throws Exception {
        JsonNode catalogue;
        try (var file = ComponentPageTest.class.getResourceAsStream("/META-INF/io/github/camelsmsapi/smsapi.json")) {
            catalogue = new ObjectMapper().readTree(file);
        }
        var ofEndpoint = catalogue.get("properties");
        var ofComponent = catalogue.get("componentProperties");
        var options = new LinkedHashMap<String, JsonNode>();
        ofEndpoint.properties().forEach(option -> options.put(option.getKey(), option.getValue()));
        ofComponent.properties().forEach(option -> options.putIfAbsent(option.getKey(), option.getValue()));
        var byGroup
                = options.entrySet().stream().collect(Collectors.groupingBy(option -> option.getValue().get("group").asText()));
        assertThat(GROUPS.keySet()).containsAll(byGroup.keySet());
        return FIRST_TABLE
               + """

                       Of the component and, where no mark says otherwise, of each endpoint: what an endpoint sets goes before what the component
                       has. ¹ of the component only. ² of an endpoint only. **Bold** has to be set. 🔒 is masked wherever Camel shows options.
                       """
               + GROUPS.entrySet().stream().map(group -> optionTable(group.getValue(),
                       byGroup.get(group.getKey()), ofComponent, ofEndpoint)).collect(Collectors.joining())
               + headerTable(catalogue.get("headers"), ofEndpoint);
    }

    private static String optionTable(
            String title, List<Map.Entry<String, JsonNode>> options, JsonNode ofComponent, JsonNode ofEndpoint) {
        return "\n" + title + "\n\n| option | type | default | |\n|---|---|---|---|\n"
               + options.stream().map(option -> optionRow(option.getKey(), option.getValue(),
                       !ofEndpoint.has(option.getKey()) ? " ¹" : ofComponent.has(option.getKey()) ? "" : " ²"))
                       .collect(Collectors.joining());
    }

    private static String optionRow(String name, JsonNode option, String mark) {
        var shown = option.get("required").asBoolean() ? "**`" + name + "`**" : "`" + name + "`";
        return "| %s%s%s | %s | %s | %s |\n".formatted(shown, mark, option.path("secret").asBoolean() ? " 🔒" : "",
                type(option),
                defaultValue(option), text(option));
    }

    private static String type(JsonNode option) {
        if (option.has("enum")) {
            var values = new ArrayList<String>();
            option.get("enum").forEach(value -> values.add("`" + value.asText() + "`"));
            return String.join(", ", values);
        }
        var type = option.get("type").asText();
        return type.equals("object") ? "`" + simple(option.get("javaType").asText()) + "`" : type;
    }

    private static String simple(String javaType) {
        return javaType.substring(javaType.lastIndexOf('.') + 1);
    }

    private static String defaultValue(JsonNode option) {
        var value = option.path("defaultValue").asText();
        // Camel writes false for a Boolean too, but one that is not set is not sent: then SMSAPI decides
        if (value.isEmpty() || option.get("javaType").asText().equals("java.lang.Boolean")) {
            return "–";
        }
        return option.get("type").asText().equals("duration") && value.matches("\\d+")
                ? duration(Long.parseLong(value))
                : "`" + value + "`";
    }

    private static String duration(long millis) {
        for (var unit : List.of(Map.entry(3_600_000L, "h"), Map.entry(60_000L, "m"), Map.entry(1_000L, "s"))) {
            if (millis > 0 && millis % unit.getKey() == 0) {
                return "`" + millis / unit.getKey() + unit.getValue() + "`";
            }
        }
        return "`" + millis + "ms`";
    }

    private static String headerTable(JsonNode headers, JsonNode options) {
        return """

                ## Headers

                What is also an option is explained there.

                | header | type | |
                |---|---|---|
                """
               + headers.properties().stream().map(header -> headerRow(header.getKey(), header.getValue(), options))
                       .collect(Collectors.joining());
    }

    private static String headerRow(String name, JsonNode header, JsonNode options) {
        var bare = name.substring("CamelSmsapi".length());
        var option = bare.substring(0, 1).toLowerCase() + bare.substring(1);
        return "| `%s` | %s | %s |\n".formatted(name, simple(header.get("javaType").asText()),
                options.has(option) && text(options.get(option)).equals(text(header)) ? "`" + option + "`" : text(header));
    }

    private static String text(JsonNode described) {
        return described.get("description").asText().replaceAll("\\.$", "").replace("|", "\\|").replace("<", "&lt;");
    }
}
