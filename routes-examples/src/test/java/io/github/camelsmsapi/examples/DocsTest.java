// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every piece of Java in the pages stands in an example or a test, give or take white space; every link leads
 * somewhere.
 */
class DocsTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern PIECE
            = Pattern.compile("```(?:java|yaml(?=\n- route)|xml(?=\n\\s*<route))\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)#?([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final List<String> SOURCES = sources();

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "routes-examples/README.md").map(HOUSE::resolve),
                files(HOUSE.resolve("src/docs"), ".md"));
    }

    static Stream<Arguments> pieces() {
        // what a reader is to type there is typed by the tests of the documentation
        return pages().filter(page -> !page.endsWith("getting-started.md")).flatMap(page -> PIECE.matcher(read(page)).results()
                .map(piece -> arguments(page.getFileName(), piece.group(1))));
    }

    static Stream<Arguments> links() {
        return pages().flatMap(page -> LINK.matcher(read(page)).results()
                .map(link -> arguments(page, link.group(1), link.group(2))));
    }

    private static List<String> sources() {
        return Stream.of("routes-examples", "camel-smsapi-dsl", "camel-smsapi-starter")
                .flatMap(module -> Stream.of(".java", ".yaml", ".xml").flatMap(ending -> files(HOUSE.resolve(module), ending)))
                .filter(file -> file.toString().contains("src")).map(DocsTest::read).map(DocsTest::squeezed).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pieces")
    void everyPieceInThePagesStandsInAnExample(Path page, String piece) {
        assertThat(SOURCES.stream().anyMatch(source -> source.contains(squeezed(piece))))
                .as("this piece of %s stands in a source:%n%s", page, piece).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}#{2}")
    @MethodSource("links")
    void everyLinkLeadsSomewhere(Path page, String file, String heading) {
        var target = file.isEmpty() ? page : page.resolveSibling(file);

        assertThat(target).exists();
        if (!heading.isEmpty()) {
            assertThat(HEADING.matcher(read(target)).results().map(found -> anchor(found.group(1)))).contains(heading);
        }
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
