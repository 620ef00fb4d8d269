// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Camel's generator writes is committed, so that it can be read and reviewed: it must be what this build writes.
 */
class GeneratedSourcesTest {

    private static final String WHAT_TO_DO
            = "src/generated as committed is not what the build makes of src/main; run mvn clean verify, and commit it";

    // before generation the build kept a copy of src/generated as it was committed
    private static final Path COMMITTED = Path.of("target", "generated-as-committed");
    private static final Path GENERATED = Path.of("src", "generated");

    private static Map<String, String> files(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(directory)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return files;
    }

    @Test
    void theSameFilesAreCommittedAsAreGenerated() throws IOException {
        assertThat(files(COMMITTED).keySet()).as(WHAT_TO_DO).isEqualTo(files(GENERATED).keySet()).isNotEmpty();
    }

    @Test
    void everyFileIsCommittedAsItIsGenerated() throws IOException {
        var committed = files(COMMITTED);

        assertThat(files(GENERATED)).allSatisfy(
                (file, content) -> assertThat(committed.get(file)).as(file + ": " + WHAT_TO_DO).isEqualTo(content));
    }
}
