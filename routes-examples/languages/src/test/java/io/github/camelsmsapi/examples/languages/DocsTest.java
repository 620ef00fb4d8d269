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
package io.github.camelsmsapi.examples.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route in the page stands in a file that a test runs. */
class DocsTest {

    private static final Path PAGE = Path.of("../../src/docs/yaml-and-xml.md");
    private static final Path FOLDER = Path.of("src/main/resources/io/github/camelsmsapi/examples/languages");
    private static final Pattern ROUTES = Pattern.compile("```(?:yaml|xml)\n(.*?)```", Pattern.DOTALL);

    static Stream<String> routes() throws IOException {
        return ROUTES.matcher(Files.readString(PAGE)).results().map(route -> route.group(1));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteInThePageStandsInAnExample(String route) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("shop.yaml")) + Files.readString(FOLDER.resolve("shop.xml")))
                .contains(route);
    }
}
