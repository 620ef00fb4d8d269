// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/** A failure of the user's own. */
public final class UserFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;

    /** @param step which fails, as {@code step@item} */
    UserFailure(String step) {
        super("the user's own, at " + step);
        this.step = step;
    }

    String at() {
        return step;
    }
}
