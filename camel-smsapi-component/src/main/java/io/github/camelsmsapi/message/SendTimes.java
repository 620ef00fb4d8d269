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
package io.github.camelsmsapi.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The times of a message as they stand in its parameters: UNIX seconds, or a duration from the send date. */
final class SendTimes {

    private static final Duration LONGEST = Duration.ofDays(10_000);

    private SendTimes() {
    }

    /** The moment; empty for what is none. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(text).filter(seconds -> seconds.matches("-?\\d{1,18}"))
                    .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (DateTimeException beyondTime) {
            return Optional.empty();
        }
    }

    static Optional<Duration> duration(String text) {
        try {
            return Optional.of(text.toUpperCase(Locale.ROOT)).filter(iso -> iso.startsWith("P")).map(Duration::parse)
                    .filter(duration -> duration.abs().compareTo(LONGEST) < 0);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
