// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.List;
import java.util.Map;

/**
 * A request with its answer, as they were on the wire: secrets masked, long bodies cut.
 *
 * @param number     counts the requests from 1 on
 * @param target     the path with the query
 * @param answerBody what was answered; empty when the answer was lost
 * @param reason     why it brought no message, in words; empty when all went well
 * @param messageIds the messages that it brought
 */
public record Exchange(long number, ReceivedRequest request, String target, Map<String, String> headers, String body,
        Map<String, String> answerHeaders, String answerBody, String reason, List<String> messageIds) {

    /** Whether the caller was refused, or did not hear the answer. */
    public boolean isRefused() {
        return !reason.isEmpty();
    }
}
