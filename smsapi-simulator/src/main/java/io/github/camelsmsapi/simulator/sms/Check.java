// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

/** One reason for which a request to send may be refused. */
@FunctionalInterface
interface Check {

    Optional<Refusal> refuse(Submission submission);

    /** Refuses with that code if the condition holds. */
    static Optional<Refusal> refuseIf(boolean condition, ErrorCode code) {
        return condition ? Optional.of(Refusal.of(code)) : Optional.empty();
    }
}
