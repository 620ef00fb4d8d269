// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One attempt over HTTP: how much of a response is read, and what is said of a failure. */
@Timeout(60)
class HttpTransportTest {

    private static final SmsapiRequest PING = SmsapiRequest.get("account/ping", "/ping", Map.of());
    private static final int LIMIT = 1000;

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Connections connections = new Connections(context, timer, Duration.ZERO);

    @AfterEach
    void close() throws Exception {
        connections.close();
        timer.shutdownNow();
        context.close();
        gateway.close();
    }

    private ReceivedResponse ping(Duration responseTimeout, HttpClientConfigurer own) {
        var base = URI.create(gateway.url());
        var settings = new ClientSettings(
                base, Optional.empty(), new Credentials.Token("secret-token"), Duration.ofSeconds(50), responseTimeout, 1,
                LIMIT,
                Optional.empty(), Optional.empty(), Optional.ofNullable(own), null, Clock.systemUTC());
        try (var lease = connections.lease(settings)) {
            return new HttpTransport(lease, connections.deadlines(), settings).execute(PING, base);
        }
    }

    private ReceivedResponse ping() {
        return ping(Duration.ofSeconds(50), null);
    }

    private static Reply of(String length, int size, String before, String after) {
        return (connection, request) -> {
            var out = connection.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nX-Mark: one\r\n" + length + "\r\n\r\n" + before + "a".repeat(size) + after)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return true;
        };
    }

    private static Reply ofLength(long told, int size) {
        return of("Content-Length: " + told, size, "", "");
    }

    private static Reply inChunks(int size) {
        return of("Transfer-Encoding: chunked", size, Integer.toHexString(size) + "\r\n", "\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({ "1", "999", "1000" })
    void aResponseUpToTheLimitIsReadWhole(int size) {
        gateway.then(ofLength(size, size), inChunks(size));

        for (var time = 0; time < 2; time++) {
            var response = ping();
            assertThat(response.body()).hasSize(size).containsOnly('a');
            assertThat(response.headers()).containsEntry("x-mark", "one");
        }
        assertThat(connections.deadlines().size()).as("requests that are watched").isZero();
    }

    @Test
    void aResponseWithoutABodyIsEmpty() {
        gateway.then(ofLength(0, 0), (connection, request) -> {
            connection.getOutputStream().write("HTTP/1.1 204 None\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return true;
        });

        assertThat(ping().body()).isEmpty();
        assertThat(ping().body()).isEmpty();
    }

    /**
     * Also where a length is told for which there could be no array; and the rest, which does not come, is not waited
     * for.
     */
    @ParameterizedTest
    @CsvSource({ "1001", "1000000", "2147483648", "3000000000", "9223372036854775807" })
    void ofALargerOneNoMoreIsReadThanTheLimit(long size) {
        gateway.then(ofLength(size, LIMIT + 1));

        assertThatThrownBy(this::ping).isInstanceOf(SmsapiUnreadableResponseException.class)
                .hasMessageContaining("it is larger than maxResponseSize=1000");
    }

    @Test
    void ofALargerOneInChunksNeither() {
        gateway.then(of("Transfer-Encoding: chunked", LIMIT + 1, "ffffffff\r\n", ""), ofLength(1, 1));

        assertThatThrownBy(this::ping).isInstanceOf(SmsapiUnreadableResponseException.class)
                .hasMessageContaining("it is larger than maxResponseSize=1000");
        assertThat(ping().body()).as("on another connection").hasSize(1);
    }

    @Test
    void aResponseThatTakesTooLongIsSaidToBeLate() {
        gateway.then(Reply.trickle());

        assertThatThrownBy(() -> ping(Duration.ofMillis(200), null)).isInstanceOf(SmsapiTransportException.class)
                .hasMessageContaining("no whole answer within PT0.2S");
    }

    @Test
    void aConnectionThatIsCutIsNot() {
        gateway.then(Reply.cutAfterReading());

        assertThatThrownBy(this::ping).isInstanceOf(SmsapiTransportException.class)
                .hasMessageNotContaining("no whole answer within");
    }

    @Test
    void theCallersConfigurerHasTheLastWord() {
        gateway.then(ofLength(1, 1));

        ping(Duration.ofSeconds(50),
                builder -> builder.addRequestInterceptorLast((request, entity, context) -> request.setHeader("X-Office", "7")));

        assertThat(gateway.request().headers()).containsEntry("x-office", "7");
    }
}
