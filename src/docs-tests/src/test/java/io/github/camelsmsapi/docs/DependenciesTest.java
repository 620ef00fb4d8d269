// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each artifact on the page of dependencies is one that the build makes, has resolved, or that a BOM of Camel manages.
 */
class DependenciesTest {

    private static final Path ROOT = Path.of(System.getProperty("docs.root"));
    private static final Path LOCAL_REPOSITORY = Path.of(System.getProperty("docs.localRepository"));
    private static final String CAMEL_VERSION = System.getProperty("docs.camelVersion");
    private static final String CAMEL = "org.apache.camel";
    private static final String CAMEL_SPRING_BOOT = "org.apache.camel.springboot";
    private static final List<String> GROUP_OF_COLUMN = List.of("", "", CAMEL, CAMEL_SPRING_BOOT);
    private static final Pattern ARTIFACT = Pattern.compile("`(?:([\\w.]+):)?([a-z][\\w-]+)(?::([\\d.]+))?`");

    /** Coordinates as they stand on the page; the version is null where it leaves that to a BOM. */
    record Artifact(String group, String name, String version) {

        private Path folder() {
            return LOCAL_REPOSITORY.resolve(group.replace('.', '/')).resolve(name);
        }

        private Path pom(String version) {
            return folder().resolve(version).resolve(name + "-" + version + ".pom");
        }
    }

    static Stream<Artifact> artifacts() throws IOException {
        return Files.readString(ROOT.resolve("src/docs/dependencies.md")).lines().filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")).filter(cells -> !cells[1].contains("group"))
                .flatMap(cells -> Stream.of(2, 3).flatMap(column -> ARTIFACT.matcher(cells[column]).results()
                        .map(found -> new Artifact(
                                found.group(1) == null ? GROUP_OF_COLUMN.get(column) : found.group(1), found.group(2),
                                found.group(3)))));
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void itIsOneThatTheBuildKnows(Artifact artifact) throws IOException {
        var element = "<artifactId>" + artifact.name() + "</artifactId>";
        switch (artifact.group()) {
            case "io.github.camelsmsapi" -> assertThat(poms()).anyMatch(pom -> pom.contains(element));
            case CAMEL -> assertThat(bom(CAMEL, "camel-bom")).contains(element);
            case CAMEL_SPRING_BOOT -> assertThat(bom(CAMEL_SPRING_BOOT, "camel-spring-boot-bom")).contains(element);
            default -> assertThat(artifact.folder()).isNotEmptyDirectory();
        }
        if (artifact.version() != null) {
            assertThat(artifact.version()).isEqualTo(CAMEL_VERSION);
        }
    }

    private static List<String> poms() throws IOException {
        try (var files = Files.walk(ROOT, 2)) {
            var texts = new ArrayList<String>();
            for (var pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
                texts.add(Files.readString(pom));
            }
            return texts;
        }
    }

    private static String bom(String group, String name) throws IOException {
        return Files.readString(new Artifact(group, name, null).pom(CAMEL_VERSION));
    }
}
