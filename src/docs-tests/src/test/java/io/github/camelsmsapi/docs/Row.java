// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelsmsapi.docs.Page.Command;

/**
 * What is special about a command of the documentation.
 *
 * @param page    the only page it is about; empty for all of them
 * @param command the command, word for word as on the page but without comment
 * @param instead what is run instead
 * @param server  whether it goes on
 * @param up      what answers when it is up
 * @param prints  what it must print beside what the page says
 */
record Row(Optional<String> page, String command, Optional<String> instead, boolean server, List<URI> up,
        List<String> prints) {

    static Row command(String command) {
        return new Row(Optional.empty(), command, Optional.empty(), false, List.of(), List.of());
    }

    Row on(String onlyPage) {
        return new Row(Optional.of(onlyPage), command, instead, server, up, prints);
    }

    /** Another command is run, for a reason. */
    Row instead(String because, String run) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("Why is another command run than " + command + "?");
        }
        return new Row(page, command, Optional.of(run), server, up, prints);
    }

    /**
     * It goes on until the page ends, or until another one is started that answers at the same address.
     *
     * @param answers what answers when it is up; without it the commands that follow are tried until they succeed
     */
    Row goesOn(String... answers) {
        return new Row(page, command, instead, true, Stream.of(answers).map(URI::create).toList(), prints);
    }

    Row prints(String... texts) {
        return new Row(page, command, instead, server, up, List.of(texts));
    }

    boolean isAbout(Command one) {
        return command.equals(one.text()) && one.where().startsWith(page.map(only -> only + ":").orElse(""));
    }

    /** What is run in a shell. */
    String run() {
        return instead.orElse(command).replaceFirst("&$", "").strip();
    }
}
