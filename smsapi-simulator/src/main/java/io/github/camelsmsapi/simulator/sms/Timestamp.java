// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as requests write them: UNIX seconds or ISO 8601 (wire reference, section 2.1). */
final class Timestamp {

    private static final Pattern UNIX = Pattern.compile("[0-9]{1,11}");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX][X]");

    private Timestamp() {
    }

    static Optional<Instant> read(String text) {
        if (UNIX.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            var read = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(read instanceof OffsetDateTime offset
                    ? offset.toInstant() : LocalDateTime.from(read).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
