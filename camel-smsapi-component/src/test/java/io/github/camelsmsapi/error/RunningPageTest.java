// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for who runs it says of every code that alerts somebody what that somebody is to do. */
class RunningPageTest {

    @Test
    void everyCodeThatAlertsIsExplained() throws Exception {
        var page = Files.readString(Path.of("../src/docs/running.md"));

        assertThat(Arrays.stream(SmsapiErrorCode.values())
                .filter(code -> code.reaction() == Reaction.ALERT || code.reaction() == Reaction.PARK)).isNotEmpty()
                .allSatisfy(code -> assertThat(page).contains(code.code() + " `" + code.name() + "`"));
    }
}
