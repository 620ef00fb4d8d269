// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.util.Locale;
import java.util.Optional;

/**
 * What the nodes say became of an order.
 *
 * @param order     its number
 * @param kind      in which queue that stood
 * @param messageId of the JMS message there
 * @param smsapiId  the gateway's id of the message; none if only a repetition told that it was accepted
 * @param reason    why it was not sent
 */
record Ending(int order, Kind kind, String messageId, Optional<String> smsapiId, Optional<String> reason) {

    /** The queues in which an order ends. */
    enum Kind {
        SENT,
        DEAD,
        UNKNOWN;

        String queue(String orders) {
            return orders + '.' + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether its acceptance was learned by a repetition. */
    boolean isRecovered() {
        return kind == Kind.SENT && smsapiId.isEmpty();
    }
}
