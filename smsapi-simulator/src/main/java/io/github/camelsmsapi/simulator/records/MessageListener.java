// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Instant;

/** Is told of every message that is booked or changes. */
public interface MessageListener {

    void booked(BookedMessage message);

    /** A message became another. */
    void updated(BookedMessage message);

    /** An idx was used where no message came of it. */
    void idxTaken(String idx, Instant at);
}
