// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

/** Ends the work on a request that is answered by a code. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;

    Refused(int code) {
        super("code " + code);
        this.code = code;
    }

    int code() {
        return code;
    }
}
