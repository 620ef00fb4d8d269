// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BiFunction;

import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A moment in any type and in any printed form is the same moment, or is refused. The moment is known from where it was
 * made, never from how it is read.
 */
class MomentsProperties {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final List<ZoneId> ZONES = List.of(WARSAW, ZoneOffset.UTC, ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kathmandu"), ZoneId.of("Australia/Lord_Howe"), ZoneOffset.of("+01:00:30"), ZoneOffset.ofHours(-5));

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(Arbitraries.longs().between(1_000_000_000, 4_000_000_000L),
                Arbitraries.of(0, 0, 500_000_000, 123_456_000, 123_456_789, 1)).as(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    private static Optional<Instant> read(Object value, ZoneId zone) {
        try {
            return Optional.of(Moments.in(zone).read(value));
        } catch (UnreadableValueException refused) {
            assertThat(refused.getErrorCode()).isEqualTo(SmsapiErrorCode.INVALID_DATE);
            return Optional.empty();
        }
    }

    private static long seconds(Object value, ZoneId zone) {
        return read(value, zone).orElseThrow(() -> new AssertionError(value + " is not read")).getEpochSecond();
    }

    @Property
    void everyTypeThatNamesAMomentIsThatMoment(
            @ForAll("moments") Instant at, @ForAll("zones") ZoneId zone,
            @ForAll("zones") ZoneId other) {
        var zoned = at.atZone(zone);
        for (var value : List.of(at, zoned, zoned.toOffsetDateTime(), Date.from(at), Timestamp.from(at), calendar(at, zone),
                ThaiBuddhistChronology.INSTANCE.zonedDateTime(at, zone), at.getEpochSecond(), (double) at.getEpochSecond(),
                at.toString(), zoned.toOffsetDateTime().toString(), String.valueOf(at.getEpochSecond()))) {
            assertThat(seconds(value, other)).as("%s %s", value.getClass(), value).isEqualTo(at.getEpochSecond());
        }
    }

    private static GregorianCalendar calendar(Instant at, ZoneId zone) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(zone));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    @Property
    void aLocalTimeIsOneOfTheZoneOrRefusedWhereThatIsInDoubt(@ForAll("moments") Instant at, @ForAll("zones") ZoneId zone) {
        var local = LocalDateTime.ofInstant(at, zone);
        var doubtful = zone.getRules().getValidOffsets(local).size() != 1;
        for (var value : List.of(local, local.toString(), local.toString().replace('T', ' '), local.toString().toLowerCase(),
                Timestamp.valueOf(local).toString())) {
            assertThat(read(value, zone).map(Instant::getEpochSecond)).as("%s", value)
                    .isEqualTo(doubtful ? Optional.empty() : Optional.of(at.getEpochSecond()));
        }
    }

    @Property
    void aDateIsItsFirstMomentInTheZone(@ForAll("moments") Instant at, @ForAll("zones") ZoneId zone) {
        var date = LocalDate.ofInstant(at, zone);
        for (var value : List.of(date, java.sql.Date.valueOf(date), JapaneseDate.from(date))) {
            assertThat(read(value, zone)).contains(date.atStartOfDay(zone).toInstant());
        }
    }

    @Property
    void aPrintedFormIsTheMomentThatWasPrinted(
            @ForAll("moments") Instant at, @ForAll("zones") ZoneId zone,
            @ForAll("forms") BiFunction<Instant, ZoneId, String> form) {
        assertThat(seconds(form.apply(at, zone), ZoneOffset.ofHours(9))).isEqualTo(at.getEpochSecond());
    }

    @Provide
    Arbitrary<BiFunction<Instant, ZoneId, String>> forms() {
        return Arbitraries.of(
                (at, zone) -> at.atZone(zone).toString(),
                (at, zone) -> at.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                (at, zone) -> at.atZone(zone).format(DateTimeFormatter.ISO_ZONED_DATE_TIME).toLowerCase().replace("[e", "[E")
                        .replace("[a", "[A").replace("/w", "/W").replace("/n", "/N").replace("_y", "_Y").replace("/k", "/K")
                        .replace("/l", "/L").replace("_h", "_H").replaceFirst("\\[z]", "[Z]"),
                (at, zone) -> at.toString().toLowerCase(),
                (at, zone) -> at.atOffset(ZoneOffset.ofHoursMinutes(5, 45))
                        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXX")),
                (at, zone) -> at.atOffset(ZoneOffset.ofHours(2)).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssX")),
                (at, zone) -> at.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")),
                (at, zone) -> at.atOffset(ZoneOffset.ofHours(-3)).format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssXX")),
                (at, zone) -> "\u200e" + at + " ",
                (at, zone) -> String.valueOf(at.getEpochSecond()));
    }

    @Property
    void wordsAndOtherFormsAreTheSameMomentOrRefused(@ForAll("moments") Instant at, @ForAll("zones") ZoneId zone) {
        for (var value : List.of(Date.from(at).toString(), at.atZone(zone).format(DateTimeFormatter.RFC_1123_DATE_TIME),
                at.atZone(zone).format(DateTimeFormatter.ISO_WEEK_DATE),
                at.atZone(zone).format(DateTimeFormatter.BASIC_ISO_DATE),
                at.atZone(zone).format(DateTimeFormatter.ISO_ORDINAL_DATE), String.valueOf(at.toEpochMilli()),
                at.toEpochMilli(),
                at.getEpochSecond() + 0.5, String.valueOf((double) at.getEpochSecond()))) {
            assertThat(read(value, zone)).as("%s", value).isEmpty();
        }
    }

    @Example
    void whatNamesNoMomentIsRefused() {
        for (var value : List.of(LocalTime.NOON, OffsetTime.now(), Year.now(), YearMonth.now(), MonthDay.now(),
                DayOfWeek.MONDAY,
                Month.MAY, java.sql.Time.valueOf("10:00:00"), Duration.ofHours(2), Period.ofDays(1), "tomorrow", "20261201",
                20_261_201, "2026-12-01", "10:00", "2026-13-01T10:00:00Z", "2026-02-30T10:00:00Z", "2026-12-01T24:00:00Z",
                "2026-12-01T10:00:60Z", "2026-12-01T10:00:00+19:00", "2026-12-01T10:00:00+05:00[Europe/Warsaw]",
                "01.12.2026 10:00", "1e9", "0", "", "P1D", true, new Object(), Optional.empty(), TimeZone.getDefault())) {
            assertThat(read(value, WARSAW)).as("%s", value).isEmpty();
        }
    }

    @Example
    void anHourThatIsMissingOrRepeatedIsRefused() {
        assertThat(read(LocalDateTime.parse("2026-03-29T02:30:00"), WARSAW)).isEmpty();
        assertThat(read("2026-10-25T02:30:00", WARSAW)).isEmpty();
        assertThat(read("2026-10-25T02:30:00+01:00[Europe/Warsaw]", ZoneOffset.UTC))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(
                read(ZonedDateTime.ofLocal(LocalDateTime.parse("2026-10-25T02:30:00"), WARSAW, ZoneOffset.ofHours(1)), WARSAW))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Example
    void filesAndXmlNameMomentsToo() {
        var zone = ZoneId.of("Asia/Kathmandu");
        assertThat(read(FileTime.fromMillis(1_800_000_000_000L), zone)).contains(Instant.ofEpochSecond(1_800_000_000));
        assertThat(read(xml("2026-12-01T10:00:00"), zone)).contains(Instant.parse("2026-12-01T04:15:00Z"));
        assertThat(read(xml("2026-12-01T10:00:00+02:00"), zone)).contains(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(read(xml("2026-12-01"), zone)).contains(Instant.parse("2026-11-30T18:15:00Z"));
        assertThat(read(xml("2026-12-01-02:30"), zone)).contains(Instant.parse("2026-12-01T02:30:00Z"));
        for (var none : List.of("2026-12", "2026", "10:00:00")) {
            assertThat(read(xml(none), zone)).isEmpty();
        }
    }

    private static XMLGregorianCalendar xml(String text) {
        return DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(text);
    }

    @Example
    void theTimeZoneIsThatOfAnIdOrOfTheSystem() {
        var local = LocalDateTime.parse("2026-12-01T10:00:00");
        assertThat(Moments.in("Asia/Kathmandu").read(local)).isEqualTo(Instant.parse("2026-12-01T04:15:00Z"));
        assertThat(Moments.in((String) null).read(local)).isEqualTo(local.atZone(ZoneId.systemDefault()).toInstant());
        assertThatThrownBy(() -> Moments.in("Warsaw")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timeZone=Warsaw");
    }

    @Example
    void aRefusalShowsATextOrNumberAndOfAnotherValueItsType() {
        var moments = Moments.in(WARSAW);
        assertThatThrownBy(() -> moments.read(" tomorrow ")).hasMessageContaining("'tomorrow'");
        assertThatThrownBy(() -> moments.read(1.5)).hasMessageContaining("'1.5'");
        assertThatThrownBy(() -> moments.read(LocalTime.NOON)).hasMessageContaining("the type java.time.LocalTime");
    }

    @Example
    void momentsFarAwayAreReadAndNeverFail() {
        assertThat(read(Instant.MAX, WARSAW)).contains(Instant.MAX);
        assertThat(read(OffsetDateTime.MIN, WARSAW)).isPresent();
        assertThat(read(LocalDate.MAX, ZoneOffset.ofHours(-18))).isNotNull();
    }

    @Example
    void anExpiryMayBeADuration() {
        var moments = Moments.in(WARSAW);
        for (var value : List.of(Duration.ofHours(48), Period.ofDays(2), "PT48H", "pt48h", "P2D", " P2D\u200b")) {
            assertThat(moments.readOrDuration(value)).isEqualTo(Duration.ofHours(48));
        }
        assertThat(moments.readOrDuration(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> moments.readOrDuration(Period.ofMonths(1))).isInstanceOf(UnreadableValueException.class);
        assertThatThrownBy(() -> moments.readOrDuration("P2 hours")).isInstanceOf(UnreadableValueException.class);
    }
}
