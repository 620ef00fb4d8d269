// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.time.Instant;

/** Hears of everything that is written into the books. */
public interface BooksListener {

    void booked(BookedMessage message);

    /** A message became another. */
    void updated(BookedMessage message);

    /** An idx was used where no message came of it. */
    void idxTaken(String idx, Instant at);
}
