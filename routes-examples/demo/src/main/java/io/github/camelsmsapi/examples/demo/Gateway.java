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
package io.github.camelsmsapi.examples.demo;

import java.util.Optional;

import io.github.camelsmsapi.examples.demo.result.GatewayBooks;
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
    Optional<GatewayBooks> books() {
        return simulator.map(running -> new GatewayBooks(running.url()));
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
