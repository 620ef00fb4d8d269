// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.camelsmsapi.examples.demo.result.Progress;

/**
 * Where a run shows itself.
 *
 * @param out  for everything it prints
 * @param asks puts a question to the person in front of it; empty when there is nobody
 */
record Terminal(PrintStream out, Optional<UnaryOperator<String>> asks) {

    /** The terminal that this process was started from, if it was one. */
    static Terminal ofProcess() {
        return new Terminal(System.out, Optional.ofNullable(System.console()).map(console -> question -> {
            var answer = console.readLine("%s", question);
            return answer == null ? "" : answer;
        }));
    }

    Progress progress(int total) {
        return asks.isPresent() ? Progress.bar(out, total) : Progress.lines(out, total);
    }
}
