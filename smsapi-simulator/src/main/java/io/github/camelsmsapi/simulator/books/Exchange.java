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
package io.github.camelsmsapi.simulator.books;

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
