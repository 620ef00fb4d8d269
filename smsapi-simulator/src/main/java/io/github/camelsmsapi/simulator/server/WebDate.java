// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a date, or a date with a time and perhaps an offset, as REST requests have them. */
public final class WebDate {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
            "uuuu-MM-dd['T'HH:mm[:ss][.SSS][XXX][XX][X]]");

    private WebDate() {
    }

    /** The moment, a date alone meaning its beginning in UTC; empty when the text is neither. */
    public static Optional<Instant> read(String text) {
        try {
            var read = FORM.parseBest(
                    text.trim().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime time) {
                return Optional.of(time.toInstant());
            }
            return Optional.of(read instanceof LocalDateTime time
                    ? time.toInstant(ZoneOffset.UTC) : LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
