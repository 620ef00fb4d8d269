// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.util.Optional;

import io.github.camelsmsapi.examples.demo.result.GatewayRecords;
import io.github.camelsmsapi.simulator.SmsapiSimulator;

/**
 * What the routes send to.
 *
 * @param url       where it is
 * @param token     the login
 * @param simulator the simulator, if it is one
 */
record Gateway(String url, String token, Optional<SmsapiSimulator> simulator) implements AutoCloseable {

    static Gateway of(DemoSettings settings) {
        return settings.token().map(token -> new Gateway(
                settings.baseUrl().orElse("https://api.smsapi.com"), token, Optional.empty()))
                .orElseGet(() -> simulated(SmsapiSimulator.start()));
    }

    private static Gateway simulated(SmsapiSimulator simulator) {
        return new Gateway(simulator.url(), "any token will do", Optional.of(simulator));
    }

    /** The books to compare with, which only a simulator opens. */
    Optional<GatewayRecords> books() {
        return simulator.map(running -> new GatewayRecords(running.url()));
    }

    @Override
    public void close() {
        simulator.ifPresent(SmsapiSimulator::close);
    }

    @Override
    public String toString() {
        return "Gateway[" + url + "]";
    }
}
