// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A gateway, or a load balancer before it, closes connections that it has said it would keep. */
@Timeout(120)
class ClosedConnectionTest extends GatewayTest {

    private static final int MESSAGES = 40;

    @ParameterizedTest
    @ValueSource(ints = { 60, 120, 180 })
    void noMessageIsLostToAConnectionThatWasClosedWhileItWasIdle(int idleMillis) {
        gateway.otherwise(Reply.accepted("1")).closingIdleConnectionsAfter(Duration.ofMillis(idleMillis));

        for (var i = 0; i < MESSAGES; i++) {
            assertThat(send().getException()).isNull();
            Awaitility.await().pollInterval(Duration.ofMillis(2)).until(() -> gateway.openConnections() == 0);
        }

        assertThat(gateway.requests()).hasSize(MESSAGES);
    }
}
