// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmsTextTest {

    @Test
    void aPlainTextHas160UnitsAndThen153InEachPart() {
        assertThat(SmsText.of("a".repeat(160)).parts()).isEqualTo(1);
        assertThat(SmsText.of("a".repeat(161)).parts()).isEqualTo(2);
        assertThat(SmsText.of("a".repeat(306)).parts()).isEqualTo(2);
        assertThat(SmsText.of("a".repeat(307)).parts()).isEqualTo(3);
        assertThat(SmsText.of("a".repeat(918)).parts()).isEqualTo(6);
    }

    @Test
    void aPolishLetterMakesTheWholeTextUcs2() {
        assertThat(SmsText.of("Zamówienie").encoding()).isEqualTo(SmsText.Encoding.UCS2);
        assertThat(SmsText.of("Zamówienie").forcesUnicode()).contains("ó");
        assertThat(SmsText.of("ł".repeat(70)).parts()).isEqualTo(1);
        assertThat(SmsText.of("ł".repeat(71)).parts()).isEqualTo(2);
        assertThat(SmsText.of("ł".repeat(402)).parts()).isEqualTo(6);
        assertThat(SmsText.of("ł".repeat(403)).parts()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
            "łódź,ł,U+0142 LATIN SMALL LETTER L WITH STROKE at place 1",
            "ał,ł,U+0142 LATIN SMALL LETTER L WITH STROKE at place 2",
            "€₭,₭,U+20AD KIP SIGN at place 2", "a😀ł,😀,U+1F600 GRINNING FACE at place 2" })
    void theFirstSpecialCharacterIsNamedWithItsPlace(String text, String first, String name) {
        assertThat(SmsText.of(text).forcesUnicode()).contains(first);
        assertThat(SmsText.of(text).firstSpecial()).isEqualTo(name);
        assertThat(SmsText.of("a€").firstSpecial()).isEmpty();
    }

    @Test
    void anAlphabetSaysHowMuchAPartHolds() {
        assertThat(SmsText.Encoding.GSM7.unitsOfSinglePart()).isEqualTo(160);
        assertThat(SmsText.Encoding.GSM7.unitsOfEachPart()).isEqualTo(153);
        assertThat(SmsText.Encoding.UCS2.unitsOfSinglePart()).isEqualTo(70);
        assertThat(SmsText.Encoding.UCS2.unitsOfEachPart()).isEqualTo(67);
    }

    @Test
    void someCharactersOfGsm7TakeTwoUnits() {
        assertThat(SmsText.of("€".repeat(80)).parts()).isEqualTo(1);
        assertThat(SmsText.of("€".repeat(80) + "a").parts()).isEqualTo(2);
        assertThat(SmsText.of("^{}[]~\\|€").encoding()).isEqualTo(SmsText.Encoding.GSM7);
        assertThat(SmsText.of("^{}[]~\\|€").units()).isEqualTo(18);
    }

    @Test
    void neitherAnEscapeNorASurrogatePairIsSplit() {
        // 152 + 2 units do not fit into a part of 153, so that the euro sign opens the second part
        assertThat(SmsText.of("a".repeat(152) + "€" + "a".repeat(151)).parts()).isEqualTo(2);
        assertThat(SmsText.of("a".repeat(152) + "€" + "a".repeat(152)).parts()).isEqualTo(3);
        assertThat(SmsText.of("ł".repeat(66) + "😀" + "ł".repeat(65)).parts()).isEqualTo(2);
        assertThat(SmsText.of("ł".repeat(66) + "😀" + "ł".repeat(66)).parts()).isEqualTo(3);
    }

    @Test
    void remainingTellsWhatStillFitsWithoutAnotherPart() {
        assertThat(SmsText.of("").remaining()).isEqualTo(160);
        assertThat(SmsText.of("").parts()).isZero();
        assertThat(SmsText.of("a".repeat(160)).remaining()).isZero();
        assertThat(SmsText.of("a".repeat(161)).remaining()).isEqualTo(145);
        assertThat(SmsText.of("ł").remaining()).isEqualTo(69);
    }
}
