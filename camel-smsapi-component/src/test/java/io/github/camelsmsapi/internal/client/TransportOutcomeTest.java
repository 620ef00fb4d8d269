// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.ClosedPort;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is known of a message when the network fails. */
@Timeout(60)
class TransportOutcomeTest extends GatewayTest {

    /** Far above the short time-outs below, far below the long ones. */
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setConnectTimeout(50_000);
        configuration.setResponseTimeout(50_000);
    }

    private Exchange sendTo(String url) {
        return sendWith("&baseUrl=" + url);
    }

    private Exchange sendWith(String options) {
        return exchange("smsapi:sms/send?to=" + NUMBER + options, "Hello", Map.of());
    }

    private static void assertNotSent(Exchange exchange) {
        var failure = failureOf(exchange, SmsapiTransportException.class);
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.isRepeatable()).isTrue();
        assertThat(failure.getCategory()).isEqualTo(ErrorCategory.NETWORK);
        assertThat(failure.getReaction()).isEqualTo(Reaction.RETRY);
        assertThat(failure.getReason()).isEqualTo("not reached");
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.NOT_SENT);
    }

    private void assertUnknown(Exchange exchange) {
        var failure = failureOf(exchange, SmsapiTransportException.class);
        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).as("the request carries idx and check_idx").isTrue();
        assertThat(failure.getReason()).isEqualTo("no answer");
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aRefusedConnectionEndsTheExchangeInTimeWithNothingSent() throws Exception {
        try (var nobody = new ClosedPort()) {
            var start = System.nanoTime();

            assertNotSent(sendTo(nobody.url()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
        }
    }

    @Test
    void aHostThatDoesNotExistMeansNothingSent() {
        assertNotSent(sendTo("http://gateway.invalid"));
    }

    @Test
    void aConnectionThatDoesNotStandInTimeMeansNothingSent() throws Exception {
        var queue = new ArrayList<Socket>();
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Assumptions.assumeTrue(fill(full, queue), "this system accepts connections that nobody has asked for");

            var start = System.nanoTime();

            assertNotSent(sendWith("&connectTimeout=500&baseUrl=http://127.0.0.1:" + full.getLocalPort()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
        } finally {
            for (var waiting : queue) {
                waiting.close();
            }
        }
    }

    /** Connects until the backlog takes no more. */
    private static boolean fill(ServerSocket full, ArrayList<Socket> queue) throws IOException {
        for (var i = 0; i < 50; i++) {
            var waiting = new Socket();
            queue.add(waiting);
            try {
                waiting.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 300);
            } catch (SocketTimeoutException backlogIsFull) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anAnswerThatDoesNotComeLeavesTheOutcomeOpen() {
        gateway.then(Reply.silence());
        var start = System.nanoTime();

        assertUnknown(sendWith("&responseTimeout=500"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
    }

    @Test
    void anAnswerThatTricklesCannotStretchTheTimeOut() {
        gateway.then(Reply.trickle());
        var start = System.nanoTime();

        assertUnknown(sendWith("&responseTimeout=500"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
    }

    @Test
    void aConnectionCutAfterTheRequestLeavesTheOutcomeOpen() {
        gateway.then(Reply.cutAfterReading());

        assertUnknown(send());
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void aConnectionCutBeforeTheRequestIsReadLeavesTheOutcomeOpen() {
        gateway.then(Reply.CUT_BEFORE_READING);

        assertUnknown(send());
    }

    @Test
    void anAnswerCutShortLeavesTheOutcomeOpen() {
        gateway.then(Reply.cutShort("{\"count\":1,\"list\":[{\"id\":\"1\""));

        assertUnknown(send());
    }

    @Test
    void aServerErrorPageLeavesTheOutcomeOpenAndTellsTheStatus() {
        gateway.then(Reply.answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"));

        var failure = failure(SmsapiHttpException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getStatus()).isEqualTo(502);
        assertThat(failure.getReason()).isEqualTo("HTTP 502");
        assertThat(failure.getCategory()).isEqualTo(ErrorCategory.SERVER);
        assertThat(failure).hasMessage("SMSAPI answered HTTP 502");
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 501, 502, 503, 504 })
    void aServerErrorIsSeenByTheGatewayExactlyOnce(int status) {
        gateway.then(Reply.answer(status, Map.of("Content-Type", "text/plain", "Retry-After", "0"), "later"));

        assertThat(failure(SmsapiHttpException.class).getStatus()).isEqualTo(status);
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void tooManyRequestsIsSeenByTheGatewayExactlyOnceAndNothingIsSent() {
        gateway.then(Reply.answer(429, Map.of("Content-Type", "text/plain", "Retry-After", "0"), "slow down"));

        var failure = failure(SmsapiHttpException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getReaction()).isEqualTo(Reaction.RETRY);
        assertThat(failure.isRepeatable()).isTrue();
        assertThat(gateway.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 302, 303, 307, 308 })
    void aRedirectIsNotFollowed(int status) {
        gateway.then(Reply.answer(status, Map.of("Location", gateway.url() + "/elsewhere"), ""));

        assertThat(failure(SmsapiHttpException.class).getStatus()).isEqualTo(status);
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void afterALostAnswerAMessageIsNotRepeatableWithoutCheckIdx() {
        gateway.then(Reply.cutAfterReading(), Reply.answer(503, "text/plain", "trouble"), Reply.json("<html>"));
        var uri = "smsapi:sms/send?checkIdx=false&to=" + NUMBER;

        for (var attempt = 0; attempt < 3; attempt++) {
            var failure = failureOf(exchange(uri, "Hello", Map.of()),
                    SmsapiException.class);

            assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.isRepeatable()).isFalse();
        }
    }

    @Test
    void afterALostAnswerAMessageToAGroupIsNotRepeatableForItHasNoIdx() {
        gateway.then(Reply.cutAfterReading());

        var failure = failureOf(exchange("smsapi:sms/send?group=All", "Hello", Map.of()), SmsapiException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).isFalse();
    }

    @Test
    void theNextMessageIsSentAfterAFailure() {
        gateway.then(Reply.cutAfterReading(), Reply.accepted("77"));

        assertUnknown(send());
        assertThat(sent().messages().get(0).id()).isEqualTo("77");
    }
}
