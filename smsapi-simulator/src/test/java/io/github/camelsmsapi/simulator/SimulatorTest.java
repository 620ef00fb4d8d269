// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A simulator for each test, and a client of it. */
public abstract class SimulatorTest {

    @RegisterExtension
    final SmsapiSimulatorExtension extension;

    protected SmsapiSimulator simulator;
    protected Caller caller;

    protected SimulatorTest() {
        extension = SmsapiSimulatorExtension.create();
    }

    protected SimulatorTest(Consumer<SmsapiSimulatorBuilder> settings) {
        extension = SmsapiSimulatorExtension.create(settings);
    }

    @BeforeEach
    void start(SmsapiSimulator started) {
        simulator = started;
        caller = new Caller(simulator);
    }
}
