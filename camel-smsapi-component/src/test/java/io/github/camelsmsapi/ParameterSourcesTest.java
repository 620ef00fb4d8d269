// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The classes made of the table of parameters are as the table says; where they are not, this writes them anew. */
class ParameterSourcesTest {

    @ParameterizedTest
    @ValueSource(strings = { "SmsapiParameters", "SmsapiConstants" })
    void whatIsCommittedIsWhatTheTableSays(String name) throws IOException {
        var file = Path.of("src", "generated", "java", "io", "github", "camelsmsapi", name + ".java");
        var committed = Files.exists(file) ? Files.readString(file) : "";
        var generated = ParameterSources.read().source(name);

        if (!committed.equals(generated)) {
            Files.writeString(file, generated);
        }
        assertThat(committed)
                .as(file + " was not what src/main/parameters.tsv says and is written anew: build again, and commit it")
                .isEqualTo(generated);
    }
}
