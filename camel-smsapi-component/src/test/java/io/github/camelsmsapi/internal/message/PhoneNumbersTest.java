// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.List;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PhoneNumbersTest {

    private static final PhoneNumbers POLISH = PhoneNumbers.of("PL");

    @ParameterizedTest
    @CsvSource({
            "500 100 200, 48500100200", "+48 500-100-200, 48500100200", "48500100200, 48500100200",
            "0048500100200, 48500100200", "+4915112345678, 4915112345678", "4915112345678, 4915112345678",
            "48900000103, 48900000103", "4890000103, 4890000103", "100000000, 48100000000",
            "+4401111111111, 441111111111" })
    void aNumberGetsThePrefixOfItsCountry(String written, String wire) {
        assertThat(Recipients.read(written, POLISH)).containsExactly(wire);
    }

    @ParameterizedTest
    @CsvSource({
            "GB, 07400 123456, 447400123456", "US, (201) 555-0123, 12015550123", "IT, 312 345 6789, 393123456789",
            "IN, 9123456789, 919123456789", "NL, 24740123, 24740123" })
    void theNationalFormIsThatOfTheDefaultCountry(String country, String written, String wire) {
        assertThat(Recipients.read(written, PhoneNumbers.of(country))).containsExactly(wire);
    }

    @ParameterizedTest
    @CsvSource({ "PL,500100210 12", "PL,+48 500 100 210 12", "PL,0048 500100210-1", "NO,40612345 12", "SG,9123 4567-1" })
    void aNumberInUseWithDigitsOfAnExtensionIsRefused(String country, String written) {
        assertThatThrownBy(() -> Recipients.read(written, PhoneNumbers.of(country)))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("an extension").hasMessageNotContaining("500100210").hasMessageNotContaining("40612345");
    }

    @Test
    void aNumberIsReadUpToEightyCharacters() {
        for (var digits : List.of("+" + "5".repeat(79), "5".repeat(80))) {
            assertThat(WrittenNumber.of(digits)).isPresent();
            assertThat(WrittenNumber.of(digits + "5")).isEmpty();
        }
        assertThat(WrittenNumber.of(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "50010020012345", "+48500", "12", "+9995551234567" })
    void anImpossibleNumberIsRefusedWithoutShowingIt(String written) {
        var numbers = Recipients.read(written, POLISH);

        assertThatThrownBy(() -> POLISH.check(numbers)).isInstanceOfSatisfying(SmsapiErrorException.class, refusal -> {
            assertThat(refusal.getCode()).isEqualTo(13);
            assertThat(refusal).hasMessageContaining("defaultCountry").hasMessageNotContaining(numbers.get(0));
        });
    }

    @Test
    void withoutDefaultCountryOnlyDigitsAreKept() {
        assertThat(Recipients.of(List.of("500 100 200", "+48 500-100-200"))).containsExactly("500100200", "48500100200");
        assertThatCode(() -> PhoneNumbers.PLAIN.check(List.of("1"))).doesNotThrowAnyException();
    }

    @Test
    void aCountryThatIsNoneIsTold() {
        assertThatThrownBy(() -> PhoneNumbers.of("Poland")).hasMessageContaining("defaultCountry=Poland")
                .hasMessageContaining("PL");
    }

    @ParameterizedTest
    @ValueSource(strings = { ",48500100200", ";48500100200", "48500100200,", " ,48500100200; " })
    void aSeparatorWithNothingBesideItIsLeftOut(String several) {
        assertThat(Recipients.of(several)).containsExactly("48500100200");
    }

    @Test
    void numbersStandInArraysAndCollectionsToo() {
        assertThat(Recipients.of(new Object[] { "500 100 200", List.of(48500100201L, "500100202;500100203"), null }))
                .containsExactly("500100200", "48500100201", "500100202", "500100203");
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsLengthAndMasked() {
        assertThatThrownBy(() -> Recipients.read(" 48500100200x ", PhoneNumbers.PLAIN))
                .isInstanceOfSatisfying(UnreadableValueException.class, refusal -> {
                    assertThat(refusal.getErrorCode()).isEqualTo(SmsapiErrorCode.NO_VALID_RECIPIENT);
                    assertThat(refusal).hasMessageStartingWith("'48500***00x' (12 characters), which is no phone number");
                });
        assertThatThrownBy(() -> Recipients.read(-48500100200L, PhoneNumbers.PLAIN)).hasMessageStartingWith("'-4850***200'");
        assertThatThrownBy(() -> Recipients.read(true, PhoneNumbers.PLAIN))
                .hasMessageStartingWith("a value of the type java.lang.Boolean, which");
    }

    @ParameterizedTest
    @CsvSource({ "500100200,true", "00500100200,true", "'',false", "50010020a,false", "/,false", ":,false", "0123456789,true" })
    void digitsAreThoseFrom0To9(String text, boolean digits) {
        assertThat(WrittenNumber.isDigits(text)).isEqualTo(digits);
    }
}
