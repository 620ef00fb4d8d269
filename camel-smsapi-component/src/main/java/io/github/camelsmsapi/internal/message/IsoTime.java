// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date and time as ISO 8601 writes it, in the extended or the basic form, and as {@code java.time} and
 * {@code java.sql} print it: with a space for the {@code T}, any offset, and a zone in brackets.
 *
 * @param offset null where none is written
 * @param zone   null where none is written
 */
record IsoTime(LocalDateTime local, ZoneOffset offset, ZoneId zone) {

    private static final int LONGEST = 100;
    private static final String END = "[XXXXX][XXXX][X]['['VV']']";
    private static final DateTimeFormatter EXTENDED = form("uuuu-MM-dd['T'][' ']HH:mm[:ss]", END);
    private static final DateTimeFormatter BASIC = form("uuuuMMdd'T'HHmm[ss]", END);

    private static DateTimeFormatter form(String time, String end) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(time).optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd().appendPattern(end)
                .toFormatter().withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<IsoTime> parse(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Stream.of(EXTENDED, BASIC).flatMap(form -> parse(text, form).stream()).findFirst();
    }

    private static Optional<IsoTime> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(of(form.parse(text)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static IsoTime of(TemporalAccessor parsed) {
        var offset = parsed.isSupported(ChronoField.OFFSET_SECONDS)
                ? ZoneOffset.ofTotalSeconds(parsed.get(ChronoField.OFFSET_SECONDS))
                : null;
        return new IsoTime(LocalDateTime.from(parsed), offset, parsed.query(TemporalQueries.zoneId()));
    }
}
