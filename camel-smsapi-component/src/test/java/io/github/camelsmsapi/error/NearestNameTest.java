// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.internal.operation.NearestName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("parkUri", "redeliveryDelay", "to", "maximumAttempts", "log", "dog");

    @ParameterizedTest
    @CsvSource({
            "parkUri,parkUri", "PARKURI,parkUri", "parkUr,parkUri", "arkUri,parkUri", "parkUris,parkUri", "pakrUri,parkUri",
            "parkUrixx,parkUri", "parkUrixxx,", "redelivreyDelays,redeliveryDelay", "deliveryDelay,redeliveryDelay",
            "Delay,", "lo,log", "cog,dog", "fog,dog", "xyz,", "maxAttempts,maximumAttempts" })
    void itIsTheOneThatTakesTheFewestLettersToChange(String written, String meant) {
        assertThat(NearestName.to(written, KNOWN)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void whatIsTooLongToBeAMistakeIsNotCompared() {
        assertThat(NearestName.to("x".repeat(80), List.of("x".repeat(80)))).isPresent();
        assertThat(NearestName.to("x".repeat(81), List.of("x".repeat(80)))).isEmpty();
    }
}
