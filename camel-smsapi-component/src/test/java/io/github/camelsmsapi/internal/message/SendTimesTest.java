// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The times of a message as they stand in its parameters, and what copying adds to them. */
class SendTimesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "PT1H,PT1H", "pt1h,PT1H", "P2D,PT48H", "P9999D,P9999D", "P10000D,-", "P-10000D,-", "P-1D,PT-24H", "-PT1H,-",
            "+PT1H,-",
            "1772370000,-", "P,-", "PT1,-", "'',-" })
    void aDurationBeginsWithAPAndIsNotTooLong(String text, Duration duration) {
        assertThat(SendTimes.duration(text)).isEqualTo(Optional.ofNullable(duration));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "0,1970-01-01T00:00:00Z", "1772370000,2026-03-01T13:00:00Z", "-1,1969-12-31T23:59:59Z", "1234567890123,-", "PT1H,-",
            "'',-" })
    void aMomentIsInUnixSeconds(String text, Instant moment) {
        assertThat(SendTimes.moment(text)).isEqualTo(Optional.ofNullable(moment));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x34f, 0xad, 0x200b, 0xfe00, 0xfe0f, 0xfeff, 0xe0001, 0xe0100, 0xe01ef })
    void whatCannotBeSeenIsRemovedWhereverItStands(int sign) {
        var invisible = Character.toString(sign);

        assertThat(Invisible.removed(invisible + "4\ud83d\ude008" + invisible + invisible + "5")).isEqualTo("4\ud83d\ude0085");
        assertThat(Invisible.removed(invisible)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 'a', 0x7f, 0x80, 0x34e, 0x350, 0xfdff, 0xfe10, 0xe00ff, 0xe01f0, 0x1f600 })
    void anyOtherCharacterStays(int sign) {
        var visible = "a" + Character.toString(sign) + "b";

        assertThat(Invisible.removed(visible)).isEqualTo(visible);
        assertThat(Invisible.removed(visible + "\u200b")).isEqualTo(visible);
    }

    @Test
    void onlyByteOrderMarksAtTheStartAreNoPartOfAText() {
        assertThat(Invisible.withoutByteOrderMark("\ufeff\ufeffa\ufeff")).isEqualTo("a\ufeff");
        assertThat(Invisible.withoutByteOrderMark("\ufeff")).isEmpty();
        assertThat(Invisible.withoutByteOrderMark("a")).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2026-03-01T12:00:00Z,Z,-", "2026-03-01 12:00,-,-", "20260301T120000+0100,+01:00,-",
            "2026-03-01T12:00:00+01:00[Europe/Warsaw],+01:00,Europe/Warsaw",
            "2026-03-01T12:00[Europe/Warsaw],-,Europe/Warsaw" })
    void aTimeHasTheOffsetAndZoneThatAreWritten(String text, ZoneOffset offset, ZoneId zone) {
        var time = IsoTime.parse(text).orElseThrow();

        assertThat(time.local()).isEqualTo("2026-03-01T12:00:00");
        assertThat(time.offset()).isEqualTo(offset);
        assertThat(time.zone()).isEqualTo(zone);
    }

    @Test
    void aTextThatIsNoTimeIsNone() {
        assertThat(IsoTime.parse("tomorrow")).isEmpty();
        assertThat(IsoTime.parse("2026-02-30T12:00:00Z")).isEmpty();
        assertThat(IsoTime.parse("2026-03-01T12:00:00Z" + " ".repeat(90))).isEmpty();
    }
}
