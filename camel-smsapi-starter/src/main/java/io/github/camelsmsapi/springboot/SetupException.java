// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

/** What keeps an application from starting, and what can be done about it. */
final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    SetupException(String description, String action) {
        this(description, action, null);
    }

    SetupException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
