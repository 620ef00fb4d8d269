// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.Locale;

/** Where the failure of a message can arrive. */
enum Sink {

    /** The policies' dead letter. */
    DEAD,
    /** The policies' place for unknown outcomes. */
    UNKNOWN,
    /** The policies' place for what waits for credit. */
    PARKED,
    /** Whom the policies alert; not the place where the message is kept. */
    ALERT,
    /** The user's {@code onException}, {@code doCatch} or fallback. */
    CAUGHT,
    /** The user's aggregation strategy. */
    STRATEGY,
    /** Who sent the exchange, or its consumer. */
    CALLER,
    /** The result of a body of several messages. */
    RESULT;

    String bean() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the policies brought it there. */
    boolean isOfPolicies() {
        return this == DEAD || this == UNKNOWN || this == PARKED;
    }
}
