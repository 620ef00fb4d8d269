// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;

import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.XMLGregorianCalendar;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * Reads moments in time: any type of {@code java.time}, {@code java.util}, {@code java.sql}, XML and files that names
 * one, UNIX seconds, and ISO 8601. A local date and time is one of a zone, a date its first moment there. What names no
 * moment, or two, as a local time in the hour that is repeated in autumn, is refused.
 */
public final class Moments {

    /** Ten digits are a moment after 2001-09-09; eight can be a date, thirteen milliseconds. */
    private static final String UNIX_SECONDS = "[1-9]\\d{9}";

    private static final int SECONDS_IN_A_MINUTE = 60;

    private final ZoneId zone;

    private Moments(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads local times as those of a zone.
     *
     * @param  timeZone                 the id of the zone; null for that of the system
     * @throws IllegalArgumentException when there is no such time zone
     */
    public static Moments in(String timeZone) {
        try {
            return in(timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(
                    "timeZone=" + timeZone + " is no time zone; expected is one such as Europe/Warsaw");
        }
    }

    /** Reads local times as those of a zone. */
    public static Moments in(ZoneId zone) {
        return new Moments(zone);
    }

    /**
     * The moment that a value names.
     *
     * @throws UnreadableValueException with code 54 when it names none, or two
     */
    public Instant read(Object value) {
        return moment(value).orElseThrow(() -> unreadable(value, "UNIX seconds or a time in ISO 8601, such as"
                                                                 + " 2026-12-01T10:00:00+01:00"));
    }

    /**
     * The moment that a value names, or the time that it says to pass until then.
     *
     * @return                          an {@link Instant} or a {@link Duration}
     * @throws UnreadableValueException with code 54 when it says neither
     */
    public Object readOrDuration(Object value) {
        return duration(value).<Object> map(any -> any).or(() -> moment(value)).orElseThrow(
                () -> unreadable(value, "UNIX seconds, a time in ISO 8601, or a duration such as PT2H"));
    }

    private static Optional<Duration> duration(Object value) {
        var amount = value instanceof Duration || value instanceof Period || value instanceof CharSequence;
        return amount ? SendTimes.duration(Invisible.removed(value.toString()).strip()) : Optional.empty();
    }

    private Optional<Instant> moment(Object value) {
        try {
            if (value instanceof java.sql.Date date) {
                return Optional.of(startOf(date.toLocalDate()));
            }
            if (value instanceof java.sql.Time || value instanceof TemporalAmount) {
                return Optional.empty();
            }
            if (value instanceof Date date) {
                return Optional.of(date.toInstant());
            }
            if (value instanceof Calendar calendar) {
                return Optional.of(calendar.toInstant());
            }
            if (value instanceof FileTime time) {
                return Optional.of(time.toInstant());
            }
            if (value instanceof XMLGregorianCalendar calendar) {
                return moment(calendar);
            }
            if (value instanceof TemporalAccessor temporal) {
                return moment(temporal);
            }
            return text(value).flatMap(this::parse);
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Object value) {
        if (value instanceof Number number) {
            return WrittenNumber.of(number).map(WrittenNumber::digits);
        }
        return value instanceof CharSequence text
                ? Optional.of(Invisible.removed(text.toString()).strip())
                : Optional.empty();
    }

    private Optional<Instant> parse(String text) {
        return text.matches(UNIX_SECONDS)
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
                : IsoTime.parse(text).flatMap(this::moment);
    }

    private Optional<Instant> moment(IsoTime written) {
        var local = written.local();
        if (written.offset() == null) {
            return only(local, written.zone() == null ? zone : written.zone());
        }
        var contradiction = written.zone() != null && !written.zone().getRules().isValidOffset(local, written.offset());
        return contradiction ? Optional.empty() : Optional.of(local.toInstant(written.offset()));
    }

    /** Of XML Schema's types, a dateTime and a date name moments. */
    private Optional<Instant> moment(XMLGregorianCalendar calendar) {
        if (calendar.getXMLSchemaType().equals(DatatypeConstants.DATETIME)) {
            return parse(calendar.toXMLFormat());
        }
        if (!calendar.getXMLSchemaType().equals(DatatypeConstants.DATE)) {
            return Optional.empty();
        }
        var date = LocalDate.of(calendar.getYear(), calendar.getMonth(), calendar.getDay());
        return Optional.of(calendar.getTimezone() == DatatypeConstants.FIELD_UNDEFINED
                ? startOf(date)
                : date.atStartOfDay(ZoneOffset.ofTotalSeconds(calendar.getTimezone() * SECONDS_IN_A_MINUTE)).toInstant());
    }

    private Optional<Instant> moment(TemporalAccessor temporal) {
        if (temporal instanceof ChronoLocalDateTime<?> local) {
            return only(LocalDateTime.from(local), zone);
        }
        if (temporal instanceof ChronoLocalDate date) {
            return Optional.of(startOf(LocalDate.from(date)));
        }
        return temporal.isSupported(ChronoField.INSTANT_SECONDS) ? Optional.of(Instant.from(temporal)) : Optional.empty();
    }

    private static Optional<Instant> only(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.size() == 1 ? Optional.of(local.toInstant(offsets.get(0))) : Optional.empty();
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static UnreadableValueException unreadable(Object value, String expected) {
        var shown = value instanceof CharSequence || value instanceof Number
                ? "'" + Masked.numbersIn(value.toString().strip()) + "'"
                : "a value of the type " + value.getClass().getName();
        return new UnreadableValueException(
                SmsapiErrorCode.INVALID_DATE, shown + ", which names no moment in time, or more than one; expected are "
                                              + expected);
    }
}
