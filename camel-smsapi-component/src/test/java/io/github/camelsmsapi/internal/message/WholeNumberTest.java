// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class WholeNumberTest {

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(7L, "7"), arguments(7, "7"), arguments((short) 7, "7"), arguments((byte) -7, "-7"),
                arguments(new AtomicLong(7), "7"), arguments(new AtomicInteger(7), "7"),
                arguments(new BigInteger("1" + "0".repeat(30)), "1" + "0".repeat(30)),
                arguments(new BigDecimal("48500100200.00"), "48500100200"),
                arguments(new BigDecimal("1e19"), "1" + "0".repeat(19)),
                arguments(4.85001002e10, "48500100200"), arguments(999_999_999_999_999d, "999999999999999"),
                arguments(16_777_216f, "16777216"), arguments(-0.0, "0"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aWholeNumberIsReadExactly(Number number, String digits) {
        assertThat(WholeNumber.of(number)).contains(new BigInteger(digits));
    }

    static Stream<Number> others() {
        return Stream.of(0.5, 1e15, -1e15, Double.NaN, Double.NEGATIVE_INFINITY, 0.5f, 16_777_218f, Float.NaN,
                new BigDecimal("0.1"), new BigDecimal("1e20"), new BigDecimal("1e1000000000"), new DoubleAdder());
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoneOrMayBeItsNeighbourIsNotRead(Number number) {
        assertThat(WholeNumber.of(number)).isEmpty();
    }
}
