// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code src/docs/error-codes.md} says what the code says. */
class ErrorCodesPageTest {

    private static final Path PAGE = Path.of("../src/docs/error-codes.md");
    private static final Path FRESH = Path.of("target/error-codes.md");

    @Test
    void thePageIsTheOneThatTheCodesGive() throws Exception {
        Files.writeString(FRESH, page());

        assertThat(PAGE).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH)
                .content().isEqualTo(page());
    }

    private static String page() {
        return """
                # Error codes

                Every error code in SMSAPI's list, its category, what the error policies do about it by default, and what you can do.
                `smsapi.policy.codes.CODE=REACTION` changes the reaction to a code, `smsapi.policy.categories.CATEGORY=REACTION` that to
                a category. [Error policies](policies.md) explains the reactions; a code that is not listed here becomes a dead letter.

                | code | name | meaning | category | reaction | what to do |
                |---|---|---|---|---|---|
                """
               + Arrays.stream(SmsapiErrorCode.values()).map(ErrorCodesPageTest::row).collect(Collectors.joining());
    }

    private static String row(SmsapiErrorCode code) {
        return "| %d | `%s` | %s | %s | %s | %s |%n".formatted(
                code.code(), code.name(), code.meaning(), spelled(code.category()), spelled(code.reaction()),
                code.category().advice()).replace(System.lineSeparator(), "\n");
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
