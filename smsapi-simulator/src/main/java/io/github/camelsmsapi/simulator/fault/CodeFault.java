// SPDX-License-Identifier: Apache-2.0
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
