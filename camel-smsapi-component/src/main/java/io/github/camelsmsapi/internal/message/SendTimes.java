// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The times of a message as they stand in its parameters: UNIX seconds, or a duration from the send date. */
final class SendTimes {

    /** Twelve digits reach the year 33658, to which any duration can be added. */
    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}");
    private static final Duration LONGEST = Duration.ofDays(10_000);

    private SendTimes() {
    }

    /** Returns the moment; empty when the value names none. */
    static Optional<Instant> moment(String text) {
        return Optional.of(text).filter(SECONDS.asMatchPredicate())
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
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
