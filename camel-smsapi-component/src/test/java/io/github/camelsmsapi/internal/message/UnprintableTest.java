// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnprintableTest {

    @ParameterizedTest
    @CsvSource({ "0000,0,1", "0007,2,3", "007F,2,3", "0085,2,3", "D800,2,3", "DC00,0,1" })
    void theFirstIsToldWithItsPlace(String sign, int before, int place) {
        var text = "ab".substring(0, before) + (char) Integer.parseInt(sign, 16) + "\u0001";

        assertThat(Unprintable.in(text)).contains("the unprintable character U+" + sign + " at place " + place);
        assertThat(Unprintable.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Zażółć", "\ud83d\ude00 whole pairs \ud83d\ude00" })
    void aTextHasNone(String text) {
        assertThat(Unprintable.in(text)).isEmpty();
        assertThat(Unprintable.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\tb", "a\nb", "a\rb", "a\fb" })
    void breaksAreAllowedInATextAndNotElsewhere(String text) {
        assertThat(Unprintable.in(text)).isEmpty();
        assertThat(Unprintable.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\ud83d\ude00\u0001", "\ud83d\ude00\ud83d" })
    void aPlaceCountsCharactersAndNotHalvesOfThem(String text) {
        assertThat(Unprintable.in(text).orElseThrow()).endsWith("at place 2");
    }
}
