// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value can be kept; equal ones stay equal, and different ones different. */
class StorableTest {

    @Property
    void anyTextFitsAndIsToldApartFromAnyOther(
            @ForAll String one, @ForAll String other, @ForAll @IntRange(min = 18, max = 40) int max) {
        var kept = Storable.text(one, max);

        assertThat(kept.length()).isLessThanOrEqualTo(max);
        assertThat(kept.chars()).noneMatch(Character::isISOControl);
        assertThat(kept.codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
        assertThat(Storable.text(kept, max)).as("kept already").isEqualTo(kept);
        assertThat(kept.equals(Storable.text(other, max))).isEqualTo(one.equals(other));
        if (one.length() <= max && one.chars().noneMatch(Character::isISOControl)
                && one.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE)) {
            assertThat(kept).isEqualTo(one);
        }
    }

    @Test
    void whatIsCutKeepsItsBeginning() {
        assertThat(Storable.text("a".repeat(40), 40)).isEqualTo("a".repeat(40));
        assertThat(Storable.text("a".repeat(41), 40)).matches("a{23}~[0-9a-f]{16}");
        assertThat(Storable.text("a\u0000b", 40)).matches("a\\?b~[0-9a-f]{16}");
        assertThat(Storable.text("a".repeat(22) + "\ud83d\ude00" + "b".repeat(40), 40)).as("no half of a pair")
                .matches("a{22}~[0-9a-f]{16}");
        assertThat(Storable.text(null, 20)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
            "0,0", "0.16,0.16", "0.1600,0.16", "0.1234565,0.123457", "0.0000004,0", "0.0000005,0.000001", "1e-7,0",
            "1e-999999999,0",
            "99999999999999,99999999999999", "99999999999999.9999995,", "100000000000000,", "-1.5,-1.5", "1e999999999," })
    void aPriceIsKeptToSixDecimals(BigDecimal told, BigDecimal kept) {
        var price = Storable.points(told);

        assertThat(price == null ? null : price.stripTrailingZeros())
                .isEqualTo(kept == null ? null : kept.stripTrailingZeros());
        assertThat(Storable.points(price)).as("kept already").isEqualTo(price);
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-01T12:00:00.123456789Z,2026-03-01T12:00:00.123456Z", "0000-12-31T23:59:59Z,0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z,9999-12-31T23:59:59Z" })
    void aMomentIsKeptToTheMicrosecond(Instant told, Instant kept) {
        assertThat(Storable.time(told)).isEqualTo(kept);
        assertThat(Storable.time(null)).isNull();
    }

    @Test
    void aMomentBeyondTimeIsTheLastOrTheFirst() {
        var noon = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(Storable.time(noon, Duration.ofHours(-1))).isEqualTo("2026-03-01T11:00:00Z");
        assertThat(Storable.time(Instant.MAX, Duration.ofSeconds(1))).isEqualTo("9999-12-31T23:59:59Z");
        assertThat(Storable.time(Instant.MIN, Duration.ofSeconds(-1))).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(Storable.time(noon, Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo("9999-12-31T23:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
            "0048500100200,48500100200", "+48 500 100 200,48500100200", "48500100200,48500100200", "staff,staff", "0,0",
            "9,9", "a1:b/2,12" })
    void aNumberIsComparedByItsDigits(String written, String digits) {
        assertThat(Storable.number(written)).isEqualTo(digits);
    }
}
