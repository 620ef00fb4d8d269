// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Instant;
import java.util.Map;

/**
 * One request as it reached the gateway, without its secrets.
 *
 * @param parameters  query and body together; passwords and tokens are masked, very long values are cut
 * @param contentType of the body, or an empty text
 * @param status      the HTTP status of the answer, 0 when none was given
 * @param errorCode   the code in the answer, 0 when it was none
 */
public record ReceivedRequest(String method, String path, Map<String, String> parameters, String contentType,
        Instant receivedAt, int status, int errorCode) {
}
