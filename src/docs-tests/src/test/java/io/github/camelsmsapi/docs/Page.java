// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation as its reader works through it: commands to run, and files to write. */
record Page(String name, List<Step> steps) {

    /** Something that the reader does. */
    sealed interface Step permits Command, FileToWrite {

        /** Page and line. */
        String where();
    }

    /** A command as it stands on the page, with the texts that it prints according to the page. */
    record Command(String where, String text, List<String> printed) implements Step {
    }

    /** A block under a line that is nothing but the name of a file. */
    record FileToWrite(String where, String file, String content) implements Step {
    }

    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern FILE_NAME = Pattern.compile("`([\\w./-]+)`:");

    /** All pages of the project, as paths from its root. */
    static List<String> all(Path root) throws IOException {
        try (var docs = Files.walk(root.resolve("src/docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md", "routes-examples/README.md"),
                    docs.map(file -> root.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(".md"))
                            .sorted())
                    .toList();
        }
    }

    static Page read(Path root, String name) throws IOException {
        var steps = new ArrayList<Step>();
        var lines = Files.readAllLines(root.resolve(name));
        var before = "";
        for (int i = 0; i < lines.size(); i++) {
            var fence = FENCE.matcher(lines.get(i).strip());
            if (fence.matches()) {
                int first = i + 1;
                int last = first;
                while (!lines.get(last).strip().equals("```")) {
                    last++;
                }
                var file = FILE_NAME.matcher(before.strip());
                if (fence.group(1).equals("sh")) {
                    steps.addAll(CommandLines.read(name, first + 1, lines.subList(first, last)));
                } else if (file.matches()) {
                    steps.add(new FileToWrite(
                            name + ":" + (first + 1), file.group(1), String.join("\n", lines.subList(first, last)) + "\n"));
                }
                i = last;
                before = "";
            } else if (!lines.get(i).isBlank()) {
                before = lines.get(i);
            }
        }
        return new Page(name, List.copyOf(steps));
    }

    Stream<Command> commands() {
        return steps.stream().filter(Command.class::isInstance).map(Command.class::cast);
    }
}
