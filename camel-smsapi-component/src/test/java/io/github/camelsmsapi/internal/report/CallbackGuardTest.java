// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.net.http.HttpRequest;
import java.util.List;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.LogRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallbackGuardTest {

    private static final String REPORT = "MsgId=id1&status=404";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private CallbackFixture fixture(String options) throws Exception {
        return new CallbackFixture(simulator.url()).receive("reports?" + options).start();
    }

    @Test
    void onlyWhoKnowsTheSecretIsHeard() throws Exception {
        try (var fixture = fixture("secret=RAW(s&cr+t ł)")) {
            assertThat(fixture.get("secret=s%26cr%2Bt+%C5%82&" + REPORT).body()).isEqualTo("OK");
            assertThat(fixture.received(DeliveryReport.class)).singleElement()
                    .satisfies(report -> assertThat(report.other()).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            REPORT, "secret=&" + REPORT, "secret&" + REPORT, "secret=wrong&" + REPORT, "secret=s3cre&" + REPORT,
            "secret=s3crett&" + REPORT, "secret=S3CRET&" + REPORT, "secret=s3creT&" + REPORT,
            "secret=wrong&secret=s3cret&" + REPORT, "Secret=s3cret&" + REPORT, "nothing", "" })
    void aStrangerIsForbiddenAndLearnsNothing(String query) throws Exception {
        try (var fixture = fixture("secret=s3cret")) {
            for (var answer : List.of(fixture.get(query), fixture.post(query),
                    CallbackFixture.send(fixture.request("?" + query).header("secret", "s3cret")))) {
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).isEmpty();
            }
            assertThat(fixture.post("secret=s3cret&" + REPORT).statusCode()).isEqualTo(403);
            assertThat(fixture.mock().getReceivedCounter()).isZero();
        }
    }

    @Test
    void theSecretIsRegisteredAndShownNowhere() throws Exception {
        try (var log = new LogRecorder(); var fixture = fixture("secret=RAW(s3cr&t)")) {
            fixture.context.createProducerTemplate().sendBodyAndHeader("smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
            org.awaitility.Awaitility.await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            fixture.get("secret=wrong");
            fixture.get("secret=s3cr%26t");
            assertThat(fixture.context.getEndpoints()).filteredOn(it -> it.getEndpointUri().startsWith("smsapi:"))
                    .isNotEmpty().allSatisfy(it -> assertThat(it.toString()).doesNotContain("s3cr"));
            fixture.context.stop();

            assertThat(log.lines()).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain("s3cr"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "127.0.0.1                 | 200", "10.0.0.0/8,127.0.0.0/8 | 200", "0.0.0.0/0 | 200", "127.0.0.2 | 403",
            "89.174.81.98,10.0.0.0/8   | 403", "::1                    | 403", "::/0      | 403" })
    void onlyTheseAddressesAreHeard(String addresses, int status) throws Exception {
        try (var fixture = fixture("callbackAddresses=" + addresses)) {
            assertThat(fixture.get(REPORT).statusCode()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "127.0.0.1 | 89.174.81.98            | 200",
            "127.0.0.1 | 6.6.6.6, 89.174.81.98   | 200",
            "127.0.0.1 | 89.174.81.98, 6.6.6.6   | 403",
            "127.0.0.1 | 6.6.6.6                 | 403",
            "127.0.0.1 | 89.174.81.98:80         | 403",
            "127.0.0.1 | unknown                 | 403",
            "127.0.0.1 | ,                       | 403",
            "127.0.0.1 | -                       | 403",
            "127.0.0.0/8,10.0.0.1 | 89.174.81.98, 10.0.0.1 | 200",
            "10.0.0.1  | 89.174.81.98            | 403" })
    void aProxyOfOursIsBelievedForWhomItForwards(String proxies, String forwarded, int status) throws Exception {
        try (var fixture = fixture("callbackAddresses=89.174.81.98&callbackProxies=" + proxies)) {
            var call = fixture.request("?" + REPORT);
            if (forwarded != null) {
                call.header("X-Forwarded-For", forwarded);
            }
            assertThat(CallbackFixture.send(call).statusCode()).isEqualTo(status);
        }
    }

    @Test
    void severalLinesOfTheHeaderAreOneList() throws Exception {
        try (var fixture = fixture("callbackAddresses=89.174.81.98&callbackProxies=127.0.0.1")) {
            var call = fixture.request("?" + REPORT).header("X-Forwarded-For", "89.174.81.98").header("X-Forwarded-For",
                    "6.6.6.6");
            assertThat(CallbackFixture.send(call).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aParameterIsNotTakenForTheProxysHeader() throws Exception {
        try (var fixture = fixture("callbackAddresses=89.174.81.98&callbackProxies=127.0.0.1")) {
            for (var forged : List.of("x-forwarded-for=89.174.81.98&" + REPORT, REPORT + ";X-Forwarded-For=89.174.81.98",
                    "x%2dforwarded%2Dfor=89.174.81.98&" + REPORT)) {
                assertThat(fixture.get(forged).statusCode()).isEqualTo(403);
                assertThat(fixture.post(forged).statusCode()).isEqualTo(403);
                assertThat(
                        CallbackFixture.send(fixture.request("?" + forged).header("X-Forwarded-For", "6.6.6.6")).statusCode())
                        .isEqualTo(403);
            }
            var multipart = fixture.request("?" + REPORT).header("X-Forwarded-For", "6.6.6.6")
                    .header("Content-Type", "multipart/form-data; boundary=b").POST(HttpRequest.BodyPublishers.ofString(
                            "--b\r\nContent-Disposition: form-data; name=\"X-Forwarded-For\"\r\n\r\n89.174.81.98\r\n--b--\r\n"));
            assertThat(CallbackFixture.send(multipart).statusCode()).isEqualTo(403);
            var capitals = fixture.request("?" + REPORT).header("X-Forwarded-For", "89.174.81.98, 6.6.6.6")
                    .header("Content-Type", "MultiPart/Form-Data; boundary=b").POST(HttpRequest.BodyPublishers.ofString(
                            "--b\r\nContent-Disposition: form-data; name=\"X-Forwarded-For\"\r\n\r\n89.174.81.98\r\n--b--\r\n"));
            assertThat(CallbackFixture.send(capitals).statusCode()).isEqualTo(403);
            // the file becomes the body, in which the name of the field is not to be seen any more
            var withFile = fixture.request("?" + REPORT).header("X-Forwarded-For", "6.6.6.6")
                    .header("Content-Type", "multipart/form-data; boundary=b").POST(HttpRequest.BodyPublishers.ofString(
                            "--b\r\nContent-Disposition: form-data; name=\"X-Forwarded-For\"\r\n\r\n89.174.81.98\r\n"
                                                                                                                        + "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nfile\r\n--b--\r\n"));
            assertThat(CallbackFixture.send(withFile).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "example.org", "10.0.0.0/33", "10.0.0.0/", "10.0.0", "::1/129", "a", "10.0.0.1,,b", "1/2/3" })
    void whatIsNoAddressStopsTheRouteAtStart(String address) throws Exception {
        for (var option : List.of("callbackAddresses", "callbackProxies")) {
            try (var fixture = new CallbackFixture(simulator.url()).receive("reports?" + option + "=" + address)) {
                assertThatThrownBy(fixture::start).rootCause().isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(option + "=").hasMessageContaining("no IP address");
            }
        }
    }
}
