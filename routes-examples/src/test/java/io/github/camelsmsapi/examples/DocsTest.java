// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
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
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+)\\.(\\w+);\\n");
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//.*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)#?([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final List<Source> SOURCES = sources();

    /** A file of code. */
    private record Source(String text, String squeezed) {

        private Source(String text) {
            this(text, DocsTest.squeezed(text));
        }

        /** Whether a piece stands here with its imports, which a page shows directly above it. */
        private boolean has(String piece) {
            return squeezed.contains(DocsTest.squeezed(IMPORT.matcher(piece).replaceAll("")))
                    && IMPORT.matcher(piece).results().allMatch(shown -> text.contains(shown.group()));
        }

        /** The imports that a piece needs; without those of the examples, to which the page leads. */
        private Stream<String> neededBy(String piece) {
            var code = TEXT_OR_COMMENT.matcher(piece).replaceAll("");
            return IMPORT.matcher(text).results().filter(any -> !any.group(1).startsWith("io.github.camelsmsapi.examples"))
                    .filter(any -> Pattern.compile("(?<![\\w.])" + any.group(2) + "\\b").matcher(code).find())
                    .map(MatchResult::group);
        }
    }

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

    static Stream<Arguments> pagesWithPieces() {
        return pages().filter(page -> !page.endsWith("getting-started.md") && PIECE.matcher(read(page)).find())
                .map(Arguments::arguments);
    }

    private static List<Source> sources() {
        return Stream.of("routes-examples", "camel-smsapi-dsl", "camel-smsapi-starter")
                .flatMap(module -> Stream.of(".java", ".yaml", ".xml").flatMap(ending -> files(HOUSE.resolve(module), ending)))
                .filter(file -> file.toString().contains("src")).map(DocsTest::read).map(Source::new).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pieces")
    void everyPieceInThePagesStandsInAnExample(Path page, String piece) {
        assertThat(SOURCES.stream().anyMatch(source -> source.has(piece)))
                .as("this piece of %s stands in a source, with its imports:%n%s", page, piece).isTrue();
    }

    /** So that a piece can be pasted: above the first piece of the page that uses a type. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesWithPieces")
    void everyTypeInThePiecesOfAPageIsImportedThere(Path page) {
        var text = read(page);
        var needed = PIECE.matcher(text).results().map(piece -> piece.group(1)).flatMap(piece -> SOURCES.stream()
                .filter(source -> source.has(piece)).findFirst().stream().flatMap(source -> source.neededBy(piece)));

        assertThat(needed).allSatisfy(line -> assertThat(text).contains(line));
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
