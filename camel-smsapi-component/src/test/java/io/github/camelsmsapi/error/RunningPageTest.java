// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for operators says what to do about every code that alerts, and lists what is logged. */
class RunningPageTest {

    private static final Path PAGE = Path.of("../src/docs/running.md");
    private static final Path FRESH = Path.of("target/running.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LOGGER = Pattern.compile("LoggerFactory\\.getLogger\\((\\w+)\\.class\\)");
    private static final Pattern LINE
            = Pattern.compile("LOG\\.(\\w+)\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String HEAD = "| logger (`io.github.camelsmsapi.`) | level | line |\n|---|---|---|\n";
    private static final String NEXT = "## When something looks wrong";

    @Test
    void everyCodeThatAlertsIsExplained() throws Exception {
        var page = Files.readString(PAGE);

        assertThat(Arrays.stream(SmsapiErrorCode.values())
                .filter(code -> code.reaction() == Reaction.ALERT || code.reaction() == Reaction.PARK)).isNotEmpty()
                .allSatisfy(code -> assertThat(page).contains(code.code() + " `" + code.name() + "`"));
    }

    @Test
    void everyLineOfTheLogIsListed() throws Exception {
        var page = Files.readString(PAGE);
        var table = page.indexOf(HEAD);
        var next = page.indexOf(NEXT);
        var expected = page.substring(0, table < 0 ? next : table) + HEAD + lines() + "\n" + page.substring(next);
        Files.writeString(FRESH, expected);

        assertThat(page).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH).isEqualTo(expected);
    }

    /** By level, what matters most first, and then by logger. */
    private static String lines() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var rows = files.filter(file -> file.toString().endsWith(".java")).flatMap(RunningPageTest::rows).distinct()
                    .sorted(Comparator.comparing(Row::rank).thenComparing(Row::logger).thenComparing(Row::line)).toList();
            return rows.stream().map(Row::markdown).collect(Collectors.joining());
        }
    }

    private record Row(String logger, String level, String line) {

        private int rank() {
            return List.of("ERROR", "WARN", "INFO", "DEBUG").indexOf(level);
        }

        private String markdown() {
            return "| `%s` | %s | %s |\n".formatted(logger, level, line);
        }
    }

    private static Stream<Row> rows(Path file) {
        try {
            var text = Files.readString(file);
            var own = LOGGER.matcher(text);
            if (!own.find()) {
                return Stream.empty();
            }
            var folder = SOURCES.resolve("io/github/camelsmsapi").relativize(file.getParent()).toString().replace('/', '.');
            var logger = (folder.isEmpty() ? "" : folder + ".") + own.group(1);
            return LINE.matcher(text).results().map(line -> new Row(
                    logger, line.group(1).toUpperCase(Locale.ROOT),
                    TEXT.matcher(line.group(2)).results().map(part -> part.group(1)).collect(Collectors.joining())
                            .replace("{}", "…").replace("……", "…")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
