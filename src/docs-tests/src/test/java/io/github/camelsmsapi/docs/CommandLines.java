// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.docs.Page.Command;

/**
 * Reads a block of commands as a shell would: one may go on over several lines, and what stands behind a {@code #} is a
 * comment. A comment that begins with {@code prints}, a brace or a bracket says what the command prints; it may stand
 * on a line below it.
 */
final class CommandLines {

    private final List<Command> commands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> printed = new ArrayList<>();
    private String where = "";
    private char quote;
    private boolean continued;

    private CommandLines() {
    }

    static List<Command> read(String page, int firstLine, List<String> lines) {
        var reader = new CommandLines();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(page + ":" + (firstLine + i), lines.get(i));
        }
        reader.command();
        return reader.commands;
    }

    private void line(String whereItIs, String line) {
        boolean quoted = quote != 0;
        int comment = comment(line);
        var words = quoted ? line.substring(0, comment) : line.substring(0, comment).strip();
        if (!continued && !words.isEmpty()) {
            command();
            where = whereItIs;
        }
        if (words.contains("<<")) {
            throw new IllegalArgumentException(
                    whereItIs + ": a file that is written by a command; show it as a block of its own, under a line with its name");
        }
        continued = quote != 0 || words.endsWith("\\");
        text.append(quote == 0 && words.endsWith("\\") ? words.substring(0, words.length() - 1) : words);
        if (quote != 0) {
            text.append('\n');
        }
        var said = line.substring(Math.min(comment + 1, line.length())).strip();
        if (said.startsWith("{") || said.startsWith("[")) {
            printed.add(said);
        } else if (said.startsWith("prints ")) {
            printed.add(said.substring("prints ".length()).strip());
        }
    }

    /** Where the comment begins, or the line ends. */
    private int comment(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '\\') {
                i++;
            } else if (c == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return i;
            }
        }
        return line.length();
    }

    private void command() {
        if (!text.isEmpty()) {
            commands.add(new Command(where, text.toString().strip(), List.copyOf(printed)));
        }
        text.setLength(0);
        printed.clear();
    }
}
