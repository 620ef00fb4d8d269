// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.Optional;

import io.github.camelsmsapi.error.Outcome;

/**
 * An attempt to send a message, as it came back from the component.
 *
 * @param failure empty when it succeeded
 * @param outcome of this attempt alone
 */
record Attempt(String exchangeId, Optional<Throwable> failure, Outcome outcome) {

    boolean succeeded() {
        return failure.isEmpty();
    }
}
