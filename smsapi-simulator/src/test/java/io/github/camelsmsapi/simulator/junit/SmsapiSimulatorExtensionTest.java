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
package io.github.camelsmsapi.simulator.junit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SmsapiSimulatorExtensionTest {

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create(
            builder -> builder.account(account -> account.points(BigDecimal.TEN)));

    private static final Set<String> URLS = new HashSet<>();

    @RepeatedTest(2)
    void everyTestBeginsWithEmptyBooksOnTheSameSimulator(SmsapiSimulator simulator) {
        assertThat(simulator.messages()).isEmpty();
        assertThat(simulator.stats().points()).isEqualTo(BigDecimal.TEN);

        Caller.at(SIMULATOR.url(), "any").sms("to", "48500100200", "message", "Hi");
        assertThat(simulator.messages()).hasSize(1);
        URLS.add(simulator.url());
        assertThat(URLS).hasSize(1);
        assertThat(simulator).isSameAs(SIMULATOR.simulator());
    }

    @Test
    void outsideOfTestsThereIsNone() {
        assertThatIllegalStateException().isThrownBy(SmsapiSimulatorExtension.create()::url)
                .withMessageContaining("only while the tests do");
    }

    @Nested
    class InANestedClass {

        @Test
        void itIsTheSameSimulator(SmsapiSimulator simulator) {
            assertThat(simulator).isSameAs(SIMULATOR.simulator());
            assertThat(simulator.messages()).isEmpty();
        }
    }

    @Nested
    class InAFieldOfTheInstance {

        @RegisterExtension
        final SmsapiSimulatorExtension own = SmsapiSimulatorExtension.create();

        @Test
        void everyTestHasItsOwn() {
            assertThat(own.url()).isNotEqualTo(SIMULATOR.url());
        }
    }
}
