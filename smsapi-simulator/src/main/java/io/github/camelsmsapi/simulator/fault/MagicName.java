// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of sender names and sub-users that mean something: {@code code-2010} is refused by every operation with code
 * 2010, so that also codes without a cause of their own can be had.
 */
public final class MagicName {

    private static final Pattern REFUSED = Pattern.compile("code-([0-9]{1,4})");

    private MagicName() {
    }

    /** The code that the name asks for. */
    public static Optional<Integer> code(String name) {
        var refused = REFUSED.matcher(name);
        return refused.matches() ? Optional.of(Integer.valueOf(refused.group(1))) : Optional.empty();
    }
}
