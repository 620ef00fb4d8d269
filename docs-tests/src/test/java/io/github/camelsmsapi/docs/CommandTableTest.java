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
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelsmsapi.docs.Page.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTableTest {

    private static final Path ROOT = Path.of(System.getProperty("docs.root"));
    private static final Pattern REAL_SERVICE = Pattern.compile("https://\\w+\\.smsapi\\.");

    private static final List<Command> COMMANDS = new ArrayList<>();

    @BeforeAll
    static void readAllPages() throws IOException {
        for (var name : Page.all(ROOT)) {
            Page.read(ROOT, name).commands().forEach(COMMANDS::add);
        }
    }

    @Test
    void everyRowIsAboutACommandOfAPage() {
        assertThat(CommandTable.ROWS).allSatisfy(row -> assertThat(COMMANDS).as("commands like " + row).anyMatch(row::isAbout));
    }

    @Test
    void noCommandReachesTheRealService() {
        assertThat(COMMANDS).allSatisfy(
                command -> assertThat(CommandTable.rowOf(command).run()).as(command.toString())
                        .doesNotContainPattern(REAL_SERVICE));
    }
}
