// SPDX-License-Identifier: Apache-2.0
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
