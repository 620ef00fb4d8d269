// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.component.mock.MockEndpoint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody sends over a real connection, the answer is no 5xx, and only what is understood is handed over. The
 * gateway is never asked: registerCallback is off.
 */
class HostileCallbackProperties {

    private static final List<String> ENDPOINTS
            = List.of("/reports", "/inbox", "/hlr", "/short_url", "/guarded", "/forwarded");

    private static CallbackFixture fixture;
    private static int port;

    @BeforeContainer
    static void start() throws Exception {
        port = CallbackFixture.freePort();
        fixture = new CallbackFixture("http://127.0.0.1:1", port)
                .receive("reports?registerCallback=false", "/reports", "mock:received")
                .receive("inbox?registerCallback=false", "/inbox", "mock:received")
                .receive("reports?registerCallback=false&callbackType=hlr", "/hlr", "mock:received")
                .receive("reports?registerCallback=false&callbackType=short_url", "/short_url", "mock:received")
                .receive("reports?registerCallback=false&secret=s3cret", "/guarded", "mock:stranger")
                .receive("reports?registerCallback=false&callbackAddresses=10.0.0.1&callbackProxies=127.0.0.1", "/forwarded",
                        "mock:stranger")
                .start();
        fixture.mock().setRetainLast(1000);
    }

    @AfterContainer
    static void close() throws IOException {
        fixture.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> anywhere() {
        return Arbitraries.of(ENDPOINTS);
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of(
                "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-16",
                "application/x-www-form-urlencoded; charset=bogus", "text/plain; charset=bogus", "application/json",
                "multipart/form-data; boundary=b", "multipart/form-data", "application/octet-stream", "x", "");
    }

    /** Lists of ids and statuses of any lengths, with values of which some are wrong. */
    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("404", "405", "QUEUE", "409", "", " ", "-1", "99999999999999999999", "4e2", "\u0000", "٤٠٤"),
                Arbitraries.strings().ofMaxLength(5).excludeChars(',')).list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void randomBytesAsAForm(@ForAll("anywhere") String path, @ForAll("contentTypes") String type, @ForAll byte[] body) {
        assertNoServerError(post(path, type, body));
    }

    @Property(tries = 300)
    void randomBytesAsAQuery(@ForAll("anywhere") String path, @ForAll byte[] bytes) {
        var query = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\\s\\x00-\\x20#]", "");
        assertNoServerError(exchange("GET " + path + "?" + query + " HTTP/1.1\r\n", new byte[0]));
    }

    @Property(tries = 300)
    void anyText(@ForAll("anywhere") String path, @ForAll String name, @ForAll String value) {
        var parameters = encoded(name) + "=" + encoded(value) + "&MsgId=" + encoded(value) + "&sms_from=" + encoded(name);
        assertNoServerError(get(path, parameters));
        assertNoServerError(post(path, "application/x-www-form-urlencoded", parameters.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 400)
    void ofListsOfAnyLengthWhatIsUnderstoodIsHandedOver(
            @ForAll("values") List<String> ids, @ForAll("values") List<String> statuses, @ForAll("values") List<String> idxs) {
        var before = fixture.mock().getReceivedCounter();

        var status = get("/reports", "MsgId=" + encoded(String.join(",", ids)) + "&status="
                                     + encoded(String.join(",", statuses)) + "&idx=" + encoded(String.join(",", idxs)));

        var handedOver = fixture.mock().getReceivedCounter() - before;
        if (status == 200) {
            assertThat(handedOver).isBetween(1, ids.size());
        } else {
            assertThat(status).isEqualTo(400);
            assertThat(handedOver).isZero();
        }
    }

    @Property(tries = 100)
    void oneReportThatIsMalformedCostsOnlyItself(@ForAll("places") List<Integer> place) {
        var before = fixture.mock().getReceivedCounter();
        var broken = place.get(0) % place.get(1);
        var ids = IntStream.range(0, place.get(1)).mapToObj(i -> i == broken ? "" : "id" + i).toList();
        var statuses = IntStream.range(0, place.get(1)).mapToObj(i -> i == broken ? "x" : "404").toList();

        assertThat(get("/reports", "MsgId=" + String.join(",", ids) + "&status=404")).isEqualTo(200);
        assertThat(get("/reports", "MsgId=" + String.join(",", Collections.nCopies(place.get(1), "id")) + "&status="
                                   + String.join(",", statuses)))
                .isEqualTo(200);
        assertThat(fixture.mock().getReceivedCounter()).isEqualTo(before + 2 * (place.get(1) - 1));
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.integers().between(2, 50))
                .as(List::of);
    }

    @Property(tries = 12)
    void megabytesAreRefused(@ForAll("anywhere") String path, @ForAll("contentTypes") String type) {
        var before = fixture.mock().getReceivedCounter();

        var status = post(path, type, "a".repeat(3 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));

        assertThat(status).isBetween(400, 499);
        assertThat(fixture.mock().getReceivedCounter()).isEqualTo(before);
    }

    @Property(tries = 12)
    void thousandsOfParametersAreRefused(@ForAll("anywhere") String path, @ForAll("contentTypes") String type) {
        var before = fixture.mock().getReceivedCounter();
        var form = "MsgId=id1&status=404&sms_from=48500100200&sms_text=a&id=1&number=1&"
                   + IntStream.range(0, 5000).mapToObj(i -> "p" + i + "=" + i).collect(Collectors.joining("&"));

        assertThat(post(path, type, form.getBytes(StandardCharsets.US_ASCII))).isBetween(400, 499);
        assertThat(fixture.mock().getReceivedCounter()).isEqualTo(before);
    }

    @Property(tries = 100)
    void aStrangerIsNeverHeard(
            @ForAll("contentTypes") String type, @ForAll String guess, @ForAll("addresses") String forwarded) {
        var report = "MsgId=id1&status=404&X-Forwarded-For=10.0.0.1&secret=" + encoded(guess);

        assertThat(get("/guarded", report)).isEqualTo(403);
        assertThat(exchange("GET /forwarded?" + report + " HTTP/1.1\r\nX-Forwarded-For: " + forwarded + "\r\n", new byte[0]))
                .isEqualTo(403);
        assertNoServerError(post("/guarded", type, report.getBytes(StandardCharsets.UTF_8)));
        assertThat(fixture.context.getEndpoint("mock:stranger", MockEndpoint.class)
                .getReceivedCounter()).isZero();
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.oneOf(
                Arbitraries.of("10.0.0.1", "10.0.0.1, 10.0.0.1", ",", "", "::1", "127.0.0.1", "unknown"),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20));
    }

    private static void assertNoServerError(int status) {
        assertThat(status).isBetween(200, 499);
    }

    private static int get(String path, String query) {
        return exchange("GET " + path + "?" + query + " HTTP/1.1\r\n", new byte[0]);
    }

    private static int post(String path, String type, byte[] body) {
        return exchange("POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n",
                body);
    }

    /** The status of the answer to a request as it stands, which no HTTP client would send. */
    private static int exchange(String head, byte[] body) {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            try {
                out.write(body);
            } catch (SocketException refused) {
                // an answer may come before the whole body was read
            }
            var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            assertThat(line).as("answer").matches("HTTP/1.. \\d{3}");
            return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
