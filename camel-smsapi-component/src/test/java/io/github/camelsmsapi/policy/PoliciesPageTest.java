// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of {@code src/docs/policies.md} say what the code says of reactions and properties. */
class PoliciesPageTest {

    private static final Path PAGE = Path.of("../src/docs/policies.md");
    private static final Path FRESH = Path.of("target/policies.md");
    private static final String FIRST_TABLE = "## Reactions\n";

    @Test
    void theTablesAreThoseThatTheCodeGives() throws Exception {
        var page = Files.readString(PAGE);
        var end = page.indexOf(FIRST_TABLE);
        var expected = page.substring(0, end < 0 ? page.length() : end) + FIRST_TABLE + reactions() + properties();
        Files.writeString(FRESH, expected);

        assertThat(page).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH).isEqualTo(expected);
    }

    /** Each example is a line that the policies read, so it shows a form that is allowed. */
    @Test
    void everyExampleIsAllowed() throws Exception {
        try (var context = new DefaultCamelContext()) {
            for (var property : PolicyProperty.values()) {
                var line = property.example().split(" = ");
                context.getPropertiesComponent().addOverrideProperty(line[0], line[1]);
            }

            KnownProperties.check(context);
            assertThat(PolicySettings.from(context)).hasNoNullFieldsOrProperties().satisfies(settings -> {
                assertThat(settings.deadLetterUri()).contains("jms:sms.dead");
                assertThat(settings.codes()).containsEntry(57, Reaction.PARK);
                assertThat(settings.categories()).containsEntry(ErrorCategory.NETWORK, Reaction.ALERT);
            });
        }
    }

    private static String reactions() {
        return """

                A property sets a reaction by these names. To give a message up means to send it to `deadLetterUri`, or to `unknownUri` when SMSAPI may have it.

                | reaction | what happens | by default for |
                |---|---|---|
                """
               + Arrays.stream(Reaction.values()).map(reaction -> "| `%s` | %s | %s |\n".formatted(
                       spelled(reaction), reaction.explanation(), causes(reaction))).collect(Collectors.joining());
    }

    /** The categories with this reaction, and the codes that have another one than their category. */
    private static String causes(Reaction reaction) {
        var categories = Arrays.stream(ErrorCategory.values()).filter(category -> category.reaction() == reaction)
                .map(PoliciesPageTest::spelled).collect(Collectors.joining(", "));
        var codes = Arrays.stream(SmsapiErrorCode.values())
                .filter(code -> code.reaction() == reaction && code.category().reaction() != reaction)
                .map(code -> String.valueOf(code.code())).collect(Collectors.joining(", "));
        var both = categories.isEmpty() || codes.isEmpty() ? categories + codes : categories + "; " + codes;
        return both.isEmpty() ? "no code" : both;
    }

    private static String properties() {
        return """

                ## Properties

                Each name begins with `smsapi.policy.` Write times as `500ms`, `10s`, `5m` or `2h`, endpoints as Camel URIs.

                | property | value | default | what it does | example |
                |---|---|---|---|---|
                """
               + Arrays.stream(PolicyProperty.values()).map(PoliciesPageTest::row).collect(Collectors.joining())
               + """

                       Categories are %s.
                       """.formatted(Arrays.stream(ErrorCategory.values()).map(category -> "`" + spelled(category) + "`")
                       .collect(Collectors.joining(", ")));
    }

    private static String row(PolicyProperty property) {
        var name = property.key() + (property == PolicyProperty.CATEGORIES ? ".CATEGORY" : property.isGroup() ? ".CODE" : "");
        var byDefault = property.byDefault().isEmpty() ? "–" : "`" + property.byDefault() + "`";
        return "| `%s` | %s | %s | %s | `%s` |\n".formatted(
                name, property.type(), byDefault, property.meaning(), property.example());
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
