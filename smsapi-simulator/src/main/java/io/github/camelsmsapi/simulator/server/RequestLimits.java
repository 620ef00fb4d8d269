// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

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

    int underWay() {
        return underWay;
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
