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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the times of a message: UNIX seconds, ISO 8601, or a duration from the send date. */
final class SendTimes {

    private static final Duration LONGEST = Duration.ofDays(10_000);

    private SendTimes() {
    }

    /** The moment; empty for what is none, or has no offset and so depends on the account. */
    static Optional<Instant> moment(String text) {
        return parse(text).map(time -> time instanceof OffsetDateTime at ? at.toInstant() : null);
    }

    static boolean isTime(String text) {
        return parse(text).isPresent();
    }

    static Optional<Duration> duration(String text) {
        try {
            return Optional.of(text).filter(iso -> iso.startsWith("P")).map(Duration::parse)
                    .filter(duration -> duration.abs().compareTo(LONGEST) < 0);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<TemporalAccessor> parse(String text) {
        try {
            return Optional.of(text.matches("\\d{1,12}")
                    ? Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC)
                    : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
