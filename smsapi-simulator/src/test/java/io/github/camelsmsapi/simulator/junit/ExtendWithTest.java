// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.junit;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SmsapiSimulatorExtension.class)
class ExtendWithTest {

    @Test
    void theParameterIsEnough(SmsapiSimulator simulator) {
        assertThat(simulator.messages()).isEmpty();
    }
}
