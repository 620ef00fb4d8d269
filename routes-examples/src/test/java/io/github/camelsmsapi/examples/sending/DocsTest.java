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
package io.github.camelsmsapi.examples.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every piece of Java in the pages stands in an example that a test runs, give or take white space. */
class DocsTest {

    private static final Path PAGES = Path.of("../src/docs");
    private static final Path EXAMPLES = Path.of("src/main/java/io/github/camelsmsapi/examples");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    static Stream<String> pieces() {
        return Stream.of("sending.md", "discount-codes.md", "receiving.md", "tracking.md", "moving.md")
                .map(page -> read(PAGES.resolve(page)))
                .flatMap(page -> JAVA.matcher(page).results()).map((MatchResult piece) -> piece.group(1));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyPieceOfJavaInThePagesStandsInAnExample(String piece) {
        assertThat(sources()).anyMatch(source -> squeezed(source).contains(squeezed(piece)));
    }

    private static List<String> sources() {
        try (var files = Files.walk(EXAMPLES)) {
            return files.filter(Files::isRegularFile).map(DocsTest::read).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
