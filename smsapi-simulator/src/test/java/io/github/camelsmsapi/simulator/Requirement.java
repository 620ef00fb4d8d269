// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a test needs of its machine. Where {@value #STRICT} is set, as in the gate, a test that lacks it fails. */
public final class Requirement {

    private static final String STRICT = "SMSAPI_TESTS_SKIP_NOTHING";

    private Requirement() {
    }

    /**
     * Skips the test with that line, or fails it where nothing may be skipped, unless the machine has what it needs.
     */
    public static void of(boolean isThere, String line) {
        if (isThere) {
            return;
        }
        if (System.getenv(STRICT) != null) {
            fail(line);
        }
        System.out.println("Skipped: " + line);
        abort(line);
    }
}
