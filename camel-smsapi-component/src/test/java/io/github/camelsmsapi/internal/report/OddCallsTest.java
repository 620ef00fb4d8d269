// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.net.URI;
import java.util.stream.Stream;

import io.github.camelsmsapi.callbacks.OddCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of calls that no HTTP client makes (Camel Main). */
class OddCallsTest {

    private static CallbackFixture fixture;

    @BeforeAll
    static void start() throws Exception {
        fixture = new CallbackFixture("http://127.0.0.1:1")
                .receive("reports?registerCallback=false&secret=" + OddCalls.SECRET, "/reports", "mock:odd")
                .receive("inbox?registerCallback=false&secret=" + OddCalls.SECRET, "/inbox", "mock:odd").start();
    }

    @AfterAll
    static void close() throws Exception {
        fixture.close();
    }

    static Stream<OddCalls.Call> all() {
        return OddCalls.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsAnsweredAndHandedOverAsItShould(OddCalls.Call call) {
        call.check(URI.create(fixture.url).getPort(), fixture.context);
    }
}
