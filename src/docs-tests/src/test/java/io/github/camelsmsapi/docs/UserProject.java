// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import io.github.camelsmsapi.docs.Page.FileToWrite;
import io.github.camelsmsapi.docs.Terminal.Job;

/**
 * A project as the pages describe it: the pom of Getting started for Camel without Spring, with the plugin that checks
 * routes.
 */
final class UserProject {

    private static final Pattern PLUGIN = Pattern.compile("```xml\n(\\s*<plugin>.*?</plugin>\n)```", Pattern.DOTALL);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path folder;
    private final Terminal terminal;

    private UserProject(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    static UserProject make(Path root, Path folder, Terminal terminal) throws IOException {
        var plugin = PLUGIN.matcher(Files.readString(root.resolve("src/docs/yaml-and-xml.md")));
        if (!plugin.find()) {
            throw new AssertionError("src/docs/yaml-and-xml.md shows no plugin that checks routes");
        }
        var pom = Page.read(root, "src/docs/getting-started.md").steps().stream()
                .filter(FileToWrite.class::isInstance).map(FileToWrite.class::cast)
                .filter(file -> file.file().equals("pom.xml")).map(FileToWrite::content)
                .filter(text -> text.contains("camel-maven-plugin")).findFirst().orElseThrow();
        var project = new UserProject(folder, terminal);
        project.write("pom.xml", pom.replace("    </plugins>", plugin.group(1) + "    </plugins>"));
        return project;
    }

    UserProject write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /**
     * Takes over the sources of another project, in folders of its own, so that several may have a file of the same
     * name.
     */
    UserProject copySourcesOf(Path project) throws IOException {
        for (var sources : List.of("src/main/java", "src/main/resources")) {
            var to = folder.resolve(sources).resolve(project.getFileName());
            Files.createDirectories(to.getParent());
            Desk.copy(project.resolve(sources), to);
        }
        return this;
    }

    /** Up to the check. The compiler that Maven takes by itself would have Java 5. */
    Job build() throws IOException {
        return run(
                "mvn process-classes -Dmaven.compiler.source=17 -Dmaven.compiler.target=17 -Dproject.build.sourceEncoding=UTF-8");
    }

    /**
     * Only the check, which reads sources. The examples have the same routes in several languages, and routes that
     * others call.
     */
    Job check() throws IOException {
        return run(
                "mvn camel-report:validate@default -Dcamel.duplicateRouteId=false -Dcamel.internalContextPairCheck=false");
    }

    Job run(String command) throws IOException {
        return terminal.run("cd '" + folder + "' && " + command, LIMIT);
    }
}
