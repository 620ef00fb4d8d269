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
package io.github.camelsmsapi.simulator.http;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.settings.ServerSettings;

/** How many requests are taken at once and in one second (wire reference, section 1.6). For the event loop only. */
final class RequestLimits {

    private final ServerSettings settings;
    private int underWay;
    private long second;
    private int inThatSecond;

    RequestLimits(ServerSettings settings) {
        this.settings = settings;
    }

    void begin(Instant now) {
        underWay++;
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            inThatSecond = 0;
        }
        inThatSecond++;
    }

    void end() {
        underWay--;
    }

    Optional<ErrorCode> exceeded() {
        if (settings.maxSimultaneous() > 0 && underWay > settings.maxSimultaneous()) {
            return Optional.of(ErrorCode.TOO_MANY_AT_ONCE);
        }
        if (settings.maxPerSecond() > 0 && inThatSecond > settings.maxPerSecond()) {
            return Optional.of(ErrorCode.TOO_MANY_REQUESTS);
        }
        return Optional.empty();
    }
}
