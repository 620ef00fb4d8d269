// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PlainTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Hi", "Hi"), arguments("\ufeffHi", "Hi"), arguments(new StringBuilder("Hi"), "Hi"), arguments("", ""),
                arguments('a', "a"), arguments(true, "true"), arguments(7, "7"), arguments(new BigInteger("70"), "70"),
                arguments(17.0, "17"), arguments(0.0, "0"), arguments(-0.0f, "0"), arguments(1e7, "10000000"),
                arguments(0.50, "0.5"), arguments(new BigDecimal("1.50"), "1.50"),
                arguments(BigDecimal.ONE.scaleByPowerOfTen(-998), "0." + "0".repeat(997) + "1"),
                arguments(BigDecimal.ONE.scaleByPowerOfTen(-999), "0." + "0".repeat(998) + "1"),
                arguments(TimeUnit.DAYS, "DAYS"), arguments(Duration.ofMinutes(5), "PT5M"),
                arguments(LocalDate.of(2026, 3, 1), "2026-03-01"), arguments(java.sql.Date.valueOf("2026-03-01"), "2026-03-01"),
                arguments(ZonedDateTime.of(2026, 3, 1, 12, 0, 1, 0, ZoneId.of("Europe/Warsaw")), "2026-03-01T12:00:01+01:00"),
                arguments(new UUID(1, 2), "00000000-0000-0001-0000-000000000002"),
                arguments(URI.create("https://example.org"), "https://example.org"),
                arguments(Locale.GERMANY, "de_DE"), arguments(new Money("12.50"), "12.50"), arguments(new Money("-3"), "-3"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsPrintedAsItIsMeantIsAText(Object value, String text) {
        assertThat(PlainText.of(value)).contains(text);
    }

    static Stream<Object> others() {
        return Stream.of(new Object(), List.of("a"), Map.of(), new byte[1], Double.NaN, Double.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY, new BigDecimal("1e1000"), new BigDecimal("1e-1000"), new BigDecimal("1e1000000000"),
                new Money("12.50 EUR"), new Money("1e3"), new java.util.Date(0));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsPrintedForProgrammersIsNone(Object value) {
        assertThat(PlainText.of(value)).isEmpty();
    }

    /** A number of somebody else's, which can print anything. */
    private static final class Money extends Number {

        private static final long serialVersionUID = 1;

        private final String printed;

        private Money(String printed) {
            this.printed = printed;
        }

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public String toString() {
            return printed;
        }
    }
}
