/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
