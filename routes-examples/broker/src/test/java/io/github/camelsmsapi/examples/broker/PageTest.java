/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
