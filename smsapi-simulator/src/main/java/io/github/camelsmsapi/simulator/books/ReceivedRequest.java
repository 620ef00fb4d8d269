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
