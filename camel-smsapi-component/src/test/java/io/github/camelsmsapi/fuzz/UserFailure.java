// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/** A failure of the user's own. */
public final class UserFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserFailure(String message) {
        super(message);
    }
}
