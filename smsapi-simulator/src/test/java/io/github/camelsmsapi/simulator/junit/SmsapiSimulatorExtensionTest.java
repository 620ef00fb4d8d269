// SPDX-License-Identifier: Apache-2.0
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
