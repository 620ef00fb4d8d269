// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.SmsapiSimulatorBuilder;
import io.github.camelsmsapi.simulator.settings.LimitAnswer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class AuthorisationAndLimitsTest {

    private static final String MD5 = "5f4dcc3b5aa765d61d8327deb882cf99";

    @Test
    void everyWayToNameOneselfIsTaken() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            assertThat(balance(caller, caller.request(""))).startsWith("Points:");
            assertThat(balance(caller, basic(caller, "me:" + MD5))).startsWith("Points:");
            assertThat(caller.send(caller.anonymous("/user.do?credits=1&username=me&password=" + MD5)).body())
                    .startsWith("Points:");
            assertThat(caller.send(caller.anonymous("/user.do?credits=1&access_token=t")).body())
                    .startsWith("Points:");
        }
    }

    @Test
    void nobodyAndAPlainPasswordAreRefused() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            assertThat(caller.send(caller.anonymous("/user.do?credits=1")).body()).isEqualTo("ERROR:101");
            assertThat(caller.send(caller.anonymous("/user.do?credits=1").header("Authorization", "Bearer ")).body())
                    .isEqualTo("ERROR:101");
            assertThat(caller.send(caller.anonymous("/user.do?credits=1&username=me&password=secret")).body())
                    .isEqualTo("ERROR:102");
            var rest = caller.send(caller.anonymous("/profile"));
            assertThat(rest.statusCode()).isEqualTo(401);
            assertThat(Caller.json(rest).path("error").asText()).matches("[a-z_]+");
        }
    }

    @Test
    void onlyTheSetTokenAndPasswordAreTakenOnceTheyAreSet() {
        try (var simulator = SmsapiSimulator.builder()
                .account(account -> account.token("right").password("me", MD5)).start()) {
            var caller = new Caller(simulator);
            assertThat(balance(caller, caller.request(""))).isEqualTo("ERROR:101");
            assertThat(caller.send(caller.anonymous("/user.do?credits=1&access_token=right")).body())
                    .startsWith("Points:");
            assertThat(balance(caller, basic(caller, "me:" + MD5))).startsWith("Points:");
            assertThat(balance(caller, basic(caller, "me:" + MD5.replace('5', '6')))).isEqualTo("ERROR:102");
            assertThat(Caller.json(caller.get("/ping")).path("authorized").asBoolean()).isFalse();
        }
    }

    @Test
    void anotherAddressIsRefused() {
        try (var simulator = SmsapiSimulator.builder().account(account -> account.allowedAddress("192.0.2.1")).start()) {
            var caller = new Caller(simulator);
            assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).isEqualTo("ERROR:105");
            assertThat(caller.get("/profile").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void tooManyRequestsInOneSecondAreRefused() {
        try (var simulator = atNoon().server(server -> server.maxPerSecond(2)).start()) {
            var caller = new Caller(simulator);
            caller.get("/user.do?credits=1");
            caller.get("/user.do?credits=1");
            assertThat(caller.get("/user.do?credits=1").body()).isEqualTo("ERROR:203");
            simulator.advance(Duration.ofSeconds(1));
            assertThat(caller.get("/user.do?credits=1").body()).startsWith("Points:");
        }
    }

    @Test
    void tooManyRequestsAreRefusedByHttpStatusWhenSetSo() {
        try (var simulator = atNoon()
                .server(server -> server.maxPerSecond(1).limitAnswer(LimitAnswer.HTTP_429)).start()) {
            var caller = new Caller(simulator);
            caller.get("/user.do?credits=1");
            assertThat(caller.get("/user.do?credits=1").statusCode()).isEqualTo(429);
            assertThat(caller.get("/profile").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void tooManyRequestsUnderWayAreRefused() {
        try (var simulator = SmsapiSimulator.builder().server(server -> server.maxSimultaneous(1)).start()) {
            var caller = new Caller(simulator);
            var hanging = caller.begin(caller.post("/sms.do", Caller.form("to", "48900020004", "message", "Hi")));
            await().until(() -> simulator.stats().answersLost() == 1);

            assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).isEqualTo("ERROR:202");
            hanging.cancel(true);
            await().until(() -> caller.plainSms("to", "48500100200", "message", "Hi").startsWith("OK:"));
        }
    }

    @Test
    void answersAreHeldBackWhenSetSo() {
        try (var simulator = SmsapiSimulator.builder()
                .server(server -> server.answerDelay(Duration.ofMillis(150))).start()) {
            var caller = new Caller(simulator);
            var before = System.nanoTime();
            assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).startsWith("OK:");

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(
                    Duration.ofMillis(140));
        }
    }

    @Test
    void requestsThatAreNotUtf8OrBrokenAreRefused() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            assertThat(form(caller, "to=48500100200&message=%B3")).isEqualTo("ERROR:76");
            assertThat(form(caller, "to=48500100200&message=%zz")).isEqualTo("ERROR:8");
            assertThat(form(caller, "message=%zz&to=48500100200")).isEqualTo("ERROR:8");
            assertThat(caller.get("/sms.do?to=48500100200&message=%B3").body()).isEqualTo("ERROR:76");
            assertThat(caller.postJson("/sms.do", "{\"to\": ").body()).isEqualTo("ERROR:8");
            var latin = caller.request("/sms.do").header("Content-Type", "application/json").POST(
                    BodyPublishers.ofByteArray("{\"to\":\"48500100200\",\"message\":\"\u00e9\"}"
                            .getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(caller.send(latin).body()).isEqualTo("ERROR:76");
        }
    }

    @Test
    void oddInputNeverBreaksIt() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            var odd = List.of(
                    "", "|", ",", "||||", "-1", "99999999999", "9".repeat(400), "[%1%]", "[%code]", "[%goto:", "\0", "%",
                    "\uD800", "null", "true", "1e999", "$1\\", "(((", "2026-13-45T99:99:99Z", "http://[::1", "a,b|c");
            var names = List.of(
                    "to", "group", "message", "template", "from", "encoding", "normalize", "datacoding", "udh", "date",
                    "expiration_date", "time_restriction", "idx", "notify_url", "param1", "param4", "discount_group",
                    "max_parts", "fallback", "sch_del", "status", "format");
            for (var name : names) {
                for (var value : odd) {
                    var answer = caller.postForm(
                            "/sms.do", "to", "48500100200", "message", "Hi", name, value, "date_validate", "1");
                    assertThat(answer.statusCode()).as(name + '=' + value + ": " + answer.body()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void unknownPathsAndMethodsAreRestErrors() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            assertThat(caller.get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(caller.get("/api/fax.do").statusCode()).isEqualTo(404);
            assertThat(caller.send("DELETE", "/profile").statusCode()).isEqualTo(405);
            assertThat(Caller.json(caller.get("/nowhere")).path("message").asText()).isEqualTo("Not found");
        }
    }

    private static String form(Caller caller, String body) {
        return caller.send(caller.post("/sms.do", body)).body();
    }

    private static String balance(Caller caller, HttpRequest.Builder request) {
        return caller.send(request.uri(caller.anonymous("/user.do?credits=1").build().uri())).body();
    }

    private static HttpRequest.Builder basic(Caller caller, String pair) {
        var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return caller.anonymous("").header("Authorization", "Basic " + encoded);
    }

    private static SmsapiSimulatorBuilder atNoon() {
        return SmsapiSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC));
    }
}
