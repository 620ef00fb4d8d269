// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every setting in the page stands in a file that the tests run with. */
class PageTest {

    private static final Path PAGE = Path.of("../../src/docs/competing-consumers.md");
    private static final Path FOLDER = Path.of("src/main/resources/io/github/camelsmsapi/examples/broker");
    private static final Map<String, Path> FILES
            = Map.of("properties", FOLDER.resolve("broker.properties"), "xml", FOLDER.resolve("broker.xml"));
    private static final Pattern PIECE = Pattern.compile("```(properties|xml)\n(.*?)```", Pattern.DOTALL);

    static Stream<Arguments> settings() throws IOException {
        return PIECE.matcher(Files.readString(PAGE)).results().flatMap(
                piece -> piece.group(2).lines().map(line -> Arguments.of(piece.group(1), line)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingOfThePageStandsInTheExample(String language, String setting) throws IOException {
        assertThat(Files.readAllLines(FILES.get(language))).map(String::strip).contains(setting);
    }
}
