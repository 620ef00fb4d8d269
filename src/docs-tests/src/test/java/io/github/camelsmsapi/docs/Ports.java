// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The ports that the documentation names. */
final class Ports {

    private static final List<Integer> NAMED = List.of(8025, 8026, 8080, 8081);
    /** What the page before has used may be released a moment later than it ends. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Ports() {
    }

    static void requireFree() {
        for (int port : NAMED) {
            try {
                Awaitility.await().atMost(LIMIT).pollDelay(Duration.ZERO).until(() -> isFree(port));
            } catch (ConditionTimeoutException e) {
                throw new AssertionError(
                        "Port " + port + " is in use, which the commands of the documentation need; end what listens there", e);
            }
        }
    }

    private static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException e) {
            return false;
        }
    }
}
