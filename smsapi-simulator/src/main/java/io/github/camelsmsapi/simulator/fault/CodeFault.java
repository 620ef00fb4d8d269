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
package io.github.camelsmsapi.simulator.fault;

import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses a request with any code; nothing is booked. */
public record CodeFault(int code) implements RequestFault {

    private static final Pattern LABEL = Pattern.compile("(?i)code-([1-9][0-9]{0,3})");

    static Optional<Fault> labelled(String label) {
        var code = LABEL.matcher(label);
        return code.matches() ? Optional.of(new CodeFault(Integer.parseInt(code.group(1)))) : Optional.empty();
    }

    @Override
    public String name() {
        return "CODE_" + code;
    }

    @Override
    public Stage stage() {
        return Stage.BEFORE_BOOKING;
    }

    @Override
    public Appearance appearance() {
        return new Appearance.Code(code);
    }
}
