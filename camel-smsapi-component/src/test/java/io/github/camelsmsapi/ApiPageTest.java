// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the public API lists every type that users may import, in the words of its Javadoc. */
class ApiPageTest {

    private static final Path PAGE = Path.of("../src/docs/api.md");
    private static final Path FRESH = Path.of("target/api.md");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/generated/java"));
    private static final Pattern TYPE = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final String FIRST = "## `";
    private static final int MOST = 85;

    @Test
    void thePageListsWhatUsersMayImport() throws Exception {
        var page = Files.readString(PAGE);
        var types = types();
        var head = page.indexOf(FIRST);
        var expected = new StringBuilder(head < 0 ? page + "\n" : page.substring(0, head));
        types.forEach((name, rows) -> expected.append(FIRST).append(name).append("`\n\n| type | |\n|---|---|\n")
                .append(String.join("", rows)).append("\n"));
        var text = expected.toString().stripTrailing() + "\n";
        Files.writeString(FRESH, text);

        assertThat(types.values().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(MOST);
        assertThat(page).as("the page is stale; replace it by camel-smsapi-component/%s", FRESH).isEqualTo(text);
    }

    /** The rows of each package. */
    private static TreeMap<String, List<String>> types() throws IOException {
        var types = new TreeMap<String, List<String>>();
        for (var root : SOURCES) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(ApiPageTest::isApi).sorted().toList()) {
                    row(Files.readString(file)).ifPresent(row -> types.merge(
                            root.relativize(file.getParent()).toString().replace('/', '.'), List.of(row),
                            (some, more) -> Stream.concat(some.stream(), more.stream()).sorted().toList()));
                }
            }
        }
        return types;
    }

    private static boolean isApi(Path file) {
        var name = file.toString();
        return name.endsWith(".java") && !name.contains("/internal/")
                && !name.matches(".*(Configurer|UriFactory|Loader)\\.java");
    }

    private static Optional<String> row(String source) {
        return TYPE.matcher(source).results().findFirst()
                .map(type -> "| `%s` | %s |\n".formatted(type.group(1), sentence(javadocBefore(source, type.start()))));
    }

    private static String javadocBefore(String source, int type) {
        var start = source.lastIndexOf("/**", type);
        return source.substring(start + "/**".length(), source.indexOf("*/", start));
    }

    private static String sentence(String javadoc) {
        var text = javadoc.replaceAll("\\n \\*", " ").replaceAll("\\s+", " ").replaceAll("<p>.*|\\s@\\w+ .*", "")
                .replaceAll("\\{@(?:code|link|linkplain) (?:[^} ]* )?#?([^} ]*)}", "`$1`").strip();
        var end = Pattern.compile("[.:](?= |$)").matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
