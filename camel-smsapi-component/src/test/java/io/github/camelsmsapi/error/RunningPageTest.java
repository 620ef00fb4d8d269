/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
