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

/** Every piece of the page stands in a file that a test runs, give or take white space. */
class DocsTest {

    private static final Path PAGE = Path.of("../../src/docs/competing-consumers.md");
    private static final String PACKAGE = "io/github/camelsmsapi/examples/broker/";
    private static final Map<String, Path> FILES = Map.of(
            "java", Path.of("src/main/java", PACKAGE, "BrokerRoutes.java"),
            "properties", Path.of("src/main/resources", PACKAGE, "broker.properties"),
            "xml", Path.of("src/main/resources", PACKAGE, "broker.xml"));
    private static final Pattern PIECE = Pattern.compile("```(java|properties|xml)\n(.*?)```", Pattern.DOTALL);

    static Stream<Arguments> lines() throws IOException {
        return PIECE.matcher(Files.readString(PAGE)).results().flatMap(
                piece -> piece.group(1).equals("java")
                        ? Stream.of(Arguments.of("java", piece.group(2)))
                        : piece.group(2).lines().map(line -> Arguments.of(piece.group(1), line)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyPieceOfThePageStandsInTheExample(String language, String piece) throws IOException {
        assertThat(squeezed(Files.readString(FILES.get(language)))).contains(squeezed(piece));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
