/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
