// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

/** Asks before messages are sent that cost money and reach people. One message needs no question. */
final class Consent {

    private final Terminal terminal;

    Consent(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether so many messages may be sent for real. */
    boolean isGivenFor(int messages) {
        if (messages <= 1) {
            return true;
        }
        if (terminal.asks().isEmpty()) {
            terminal.out().println("There is nobody to ask whether " + messages + " messages may be sent for real, so that at "
                                   + "most one is; start this from a terminal, or set -Ddemo.limit=1.");
            return false;
        }
        var answer = terminal.asks().get()
                .apply("Send " + messages + " messages for real? Type the number to go on: ");
        if (answer.strip().equals(String.valueOf(messages))) {
            return true;
        }
        terminal.out().println("Nothing was sent.");
        return false;
    }
}
