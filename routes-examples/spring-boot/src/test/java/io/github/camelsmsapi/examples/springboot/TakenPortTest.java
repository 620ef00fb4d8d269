// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The application as it is, where another program has one of its ports: it names the port, and shows no stack trace.
 */
@ExtendWith(OutputCaptureExtension.class)
class TakenPortTest {

    @ParameterizedTest
    @ValueSource(strings = { "shop.simulator-port", "smsapi.webhook.port", "server.port" })
    void itIsNamed(String property, CapturedOutput output) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new TreeMap<>(Map.of("shop.simulator-port", 0, "smsapi.webhook.port", 0, "server.port", 0));
            ports.put(property, other.getLocalPort());
            var arguments = Stream.concat(
                    Stream.of("--spring.datasource.url=jdbc:h2:mem:taken"),
                    ports.entrySet().stream().map(port -> "--" + port.getKey() + "=" + port.getValue()));

            assertThatThrownBy(() -> Shop.main(arguments.toArray(String[]::new))).isNotNull();

            assertThat(output.getAll()).containsPattern("Port " + other.getLocalPort() + " .*already in use")
                    .doesNotContain("\tat ");
        }
    }
}
