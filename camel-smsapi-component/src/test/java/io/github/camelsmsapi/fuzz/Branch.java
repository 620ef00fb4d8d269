// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;

/** A route that another one calls or starts. */
record Branch(int id, Errors errors, List<Step> steps) {

    /** What a route does about failures. */
    enum Errors {
        /** The shipped error policies. */
        POLICIES,
        /** The shipped error policies; a failure of the user's own is repeated by the user's {@code onException}. */
        POLICIES_AND_OWN,
        /** The shipped error policies, in a transaction. */
        TRANSACTED,
        /** {@code noErrorHandler}: the caller has it. */
        NONE,
        /** The user's {@code onException}, which handles it. */
        OWN,
        /** The user's {@code onException}, which repeats the step twice and then handles it. */
        OWN_REPEATING;

        /**
         * Whether a step is repeated for a failure of the user's. Camel goes on from the redelivery policy of the last
         * failure, so that a handler which repeats for SMSAPI's repeats for all.
         */
        boolean repeatFailuresOfUser() {
            return this == POLICIES_AND_OWN || this == OWN_REPEATING;
        }
    }

    Branch with(List<Step> others) {
        return new Branch(id, errors, others);
    }
}
