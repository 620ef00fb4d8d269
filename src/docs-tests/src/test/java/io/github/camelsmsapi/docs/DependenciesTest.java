// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each artifact on the page of dependencies is one that the build has resolved, or makes itself. */
class DependenciesTest {

    private static final Path ROOT = Path.of(System.getProperty("docs.root"));
    private static final Path LOCAL_REPOSITORY = Path.of(System.getProperty("docs.localRepository"));
    private static final String CAMEL_VERSION = System.getProperty("docs.camelVersion");
    private static final String OURS = "io.github.camelsmsapi";
    private static final List<String> GROUP_OF_COLUMN = List.of("", "", "org.apache.camel", "org.apache.camel.springboot");
    private static final Pattern ARTIFACT = Pattern.compile("`(?:([\\w.]+):)?([a-z][\\w-]+)(?::([\\d.]+))?`");

    /** Coordinates as they stand on the page; the version is null where it leaves that to a BOM. */
    record Artifact(String group, String name, String version) {

        private boolean isModule() throws IOException {
            try (var poms = Files.walk(ROOT, 2)) {
                return poms.filter(file -> file.endsWith("pom.xml"))
                        .anyMatch(pom -> read(pom).contains("<artifactId>" + name + "</artifactId>"));
            }
        }

        private Stream<Path> resolved() throws IOException {
            var folder = LOCAL_REPOSITORY.resolve(group.replace('.', '/')).resolve(name);
            if (!Files.isDirectory(folder)) {
                return Stream.empty();
            }
            try (var files = Files.walk(folder, 2)) {
                return files.filter(file -> file.toString().endsWith(".pom")).toList().stream();
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Artifact> artifacts() {
        return read(ROOT.resolve("src/docs/dependencies.md")).lines().filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")).filter(cells -> !cells[1].contains("group"))
                .flatMap(cells -> Stream.of(2, 3).flatMap(column -> ARTIFACT.matcher(cells[column]).results()
                        .map(found -> new Artifact(
                                found.group(1) == null ? GROUP_OF_COLUMN.get(column) : found.group(1), found.group(2),
                                found.group(3)))));
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void theBuildHasIt(Artifact artifact) throws IOException {
        if (artifact.group().equals(OURS)) {
            assertThat(artifact.isModule()).isTrue();
        } else {
            assertThat(artifact.resolved()).isNotEmpty();
        }
        if (artifact.version() != null) {
            assertThat(artifact.version()).isEqualTo(CAMEL_VERSION);
        }
    }
}
