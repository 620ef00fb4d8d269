// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedTest {

    @Test
    void aNumberKeepsItsHeadAndTailOnly() {
        assertThat(Masked.number("48500100200")).isEqualTo("48500***200");
    }

    @ParameterizedTest
    @CsvSource({
            "'',***", "12345678,***", "123456789,123***789", "1234567890,1234***890", "12345678901,12345***901",
            "123456789012,12345***012" })
    void itsLengthSaysHowMuchIsShown(String number, String shown) {
        assertThat(Masked.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "5", "500100", "5001002", "50010020", "500100200", "4850010020", "48500100200", "4850010020012345" })
    void atLeastThreeDigitsAreHidden(String number) {
        var shown = Masked.number(number).replace("*", "");

        assertThat(shown.length()).isLessThanOrEqualTo(Math.max(0, number.length() - 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the number 48500100200 is wrong | the number 48500***200 is wrong
            48500100200,48500100300         | 48500***200,48500***300
            error 13 in 2 of 3              | error 13 in 2 of 3
            """)
    void onlyWhatLooksLikeANumberIsHiddenInAText(String text, String masked) {
        assertThat(Masked.numbersIn(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "+48500100200", "+48 500 100 200", "48-500-100-200", "48.500.100.200", "(48) 500100200",
            "48 (500) 100/200", "48\u00a0500\u00a0100\u00a0200", "0048500100200" })
    void aNumberIsHiddenHoweverItIsWritten(String number) {
        assertThat(Masked.numbersIn("to " + number + " please").replaceAll("\\D", "")).doesNotContain("500100200")
                .hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            order-500100-7,    500100,              order-***-7
            a48500100200b,     48500100200,         a48500***200b
            1-500100200-2,     48500100200 or 500100200, 1-500***200-2
            order-7,           48500100200,         order-7
            order-7,           ' ',                 order-7
            'order 7',         ' ',                 'order 7'
            order-7,           -,                   order-7
            """)
    void certainNumbersAreHiddenWhateverIsAroundThem(String text, String numbers, String masked) {
        assertThat(Masked.without(text, numbers == null ? List.of() : List.of(numbers.split(" or ")))).isEqualTo(masked);
    }
}
