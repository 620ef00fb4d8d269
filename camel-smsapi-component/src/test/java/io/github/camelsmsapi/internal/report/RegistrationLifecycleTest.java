// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A callback is registered as long as its route runs, and the application starts whatever SMSAPI says. */
class RegistrationLifecycleTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private static CallbackFixture fixture(String gateway, String endpoint, boolean autoStartup) throws Exception {
        var fixture = new CallbackFixture(gateway);
        return fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(fixture.webhook(endpoint, "/in")).routeId("reports").autoStartup(autoStartup).to("mock:received");
                from("direct:other").routeId("other").to("mock:other");
            }
        });
    }

    private long registered() {
        return simulator.requests().stream().filter(request -> request.method().equals("POST")).count()
               - simulator.requests().stream().filter(request -> request.method().equals("DELETE")).count();
    }

    private static List<String> complaints(CallbackFixture fixture) {
        return HealthCheckHelper.invokeReadiness(fixture.context).stream()
                .filter(result -> result.getState() == HealthCheck.State.DOWN)
                .map(result -> result.getMessage().orElse("")).toList();
    }

    private static ServiceStatus status(CallbackFixture fixture, String route) {
        return fixture.context.getRouteController().getRouteStatus(route);
    }

    @Test
    void aRouteThatIsNotStartedRegistersNothing() throws Exception {
        try (var fixture = fixture(simulator.url(), "reports?unregisterCallback=true", false)) {
            fixture.start();
            assertThat(simulator.requests()).isEmpty();

            fixture.context.getRouteController().startRoute("reports");
            assertThat(registered()).isEqualTo(1);

            fixture.context.getRouteController().stopRoute("reports");
            assertThat(registered()).isZero();

            fixture.context.getRouteController().startRoute("reports");
            assertThat(registered()).isEqualTo(1);
        }
        assertThat(registered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void anOutageDelaysTheRegistrationAndNothingElse(boolean supervised) throws Exception {
        var port = CallbackFixture.freePort();
        try (var log = new LogRecorder(); var fixture = fixture("http://127.0.0.1:" + port, "reports?secret=s3cret", true)) {
            if (supervised) {
                fixture.context.getRouteController().supervising();
            }
            fixture.start();
            await().until(() -> status(fixture, "reports").isStarted() && status(fixture, "other").isStarted());
            await().untilAsserted(() -> assertThat(complaints(fixture))
                    .anySatisfy(it -> assertThat(it).contains("sms_dlr", "not registered", "not reached", "firewall")
                            .doesNotContain("permission", "s3cret")));
            assertThat(log.lines()).anyMatch(line -> line.startsWith("WARN") && line.contains("next in 1 s"));

            try (var back = SmsapiSimulator.builder().server(server -> server.port(port)).start()) {
                await().atMost(Duration.ofSeconds(60)).until(() -> complaints(fixture).isEmpty());
                assertThat(back.requests()).anyMatch(request -> request.method().equals("POST"));
                fixture.context.createProducerTemplate()
                        .sendBodyAndHeader("smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
                await().until(() -> back.stats().reportsAcknowledged() == 1);
            }
            assertThat(log.lines()).anyMatch(line -> line.contains(fixture.url + "/in at SMSAPI as the callback for sms_dlr"))
                    .noneMatch(line -> line.contains("s3cret"));
        }
    }

    @Test
    void thePausesGrow() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(LastingRegistration::pause).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(LastingRegistration.pause(1_000_000)).hasSeconds(60);
    }

    @ParameterizedTest
    @CsvSource({
            "401, token", "403, registerCallback=false", "404, baseUrl", "400, webhookExternalUrl" })
    void aRefusalStopsTheRouteAndSaysWhatToDo(int status, String advice) throws Exception {
        for (var supervised : List.of(false, true)) {
            try (var gateway = ScriptedGateway.start(); var log = new LogRecorder();
                 var fixture = fixture(gateway.url(), "reports?secret=s3cret", true)) {
                gateway.otherwise(Reply.answer(status, "application/json", "{\"message\":\"No\",\"error\":\"no\"}"));
                if (supervised) {
                    fixture.context.getRouteController().supervising();
                }
                fixture.start();

                await().until(() -> status(fixture, "reports").isStopped() && status(fixture, "other").isStarted());
                assertThat(complaints(fixture)).anySatisfy(it -> assertThat(it).contains("HTTP " + status, advice));
                assertThat(log.lines()).anyMatch(line -> line.startsWith("ERROR") && line.contains(advice));
                assertThat(fixture.context.getRoute("reports").getLastError().getException()).hasMessageContaining(advice);
                var asked = gateway.requests().size();

                gateway.otherwise(Reply.json("{\"size\":0,\"collection\":[]}"));
                fixture.context.getRouteController().startRoute("reports");
                assertThat(gateway.requests()).hasSizeGreaterThan(asked);
                assertThat(complaints(fixture)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "500", "503", "429", "200" })
    void whatMayPassIsTriedAgain(int status) throws Exception {
        try (var gateway = ScriptedGateway.start(); var fixture = fixture(gateway.url(), "reports", true)) {
            gateway.then(Reply.answer(status, "text/html", "<html>Down</html>"));
            gateway.otherwise(Reply.json("{\"size\":0,\"collection\":[]}"));
            fixture.start();
            assertThat(complaints(fixture)).hasSize(1);

            await().until(() -> complaints(fixture).isEmpty());
            assertThat(status(fixture, "reports").isStarted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "https://x/in?secret=%s", "'%s'", "secret%%3D%s&amp;x=1", "a %s b", "https:\\/\\/x\\/in?secret=%s", "secret=%.4s" })
    void whateverSmsapiQuotesTheSecretIsNotLogged(String quotation) throws Exception {
        var secret = "p&ss \"w/ó+48500100200";
        for (var spelling : List.of(secret, "p%26ss+%22w%2F%C3%B3%2B48500100200", "p%26ss%20%22w%2f%c3%b3%2b48500100200",
                "p&amp;ss &quot;w/ó+48500100200", "p&ss \\\"w\\/\\u00f3+48500100200",
                "p%2526ss%2520%2522w%252F%25C3%25B3%252B48500100200")) {
            try (var gateway = ScriptedGateway.start(); var log = new LogRecorder();
                 var fixture = fixture(gateway.url(), "reports?secret=RAW(" + secret + ")", true)) {
                var message = String.format(quotation, spelling).replace("\\", "\\\\").replace("\"", "\\\"");
                gateway.otherwise(Reply.answer(400, "application/json",
                        "{\"message\":\"This is no URL: " + message + "\",\"error\":\"no\",\"errors\":[]}"));
                fixture.start();

                await().until(() -> status(fixture, "reports").isStopped());
                assertThat(log.lines()).anyMatch(line -> line.contains("This is no URL"))
                        .noneMatch(line -> line.contains("ss") && line.matches("(?s).*p(&|%26|&amp;|%2526)ss.*"))
                        .noneMatch(line -> line.contains("*200"));
                assertThat(complaints(fixture)).noneMatch(line -> line.matches("(?s).*p(&|%26|&amp;|%2526)ss.*"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "/in, /in", "in, /in", "/in, /in/" })
    void ofTwoRoutesAtOnePathTheSecondIsRefused(String first, String second) throws Exception {
        try (var fixture = new CallbackFixture(simulator.url())) {
            fixture.receive("reports", first, "mock:received").receive("reports?callbackType=mms_dlr", second, "mock:other");
            assertThatThrownBy(fixture::start).hasStackTraceContaining("webhookPath");
        }
    }

    @Test
    void twoRoutesWithTheSameOptionsAreRegisteredAtTheirOwnPaths() throws Exception {
        try (var log = new LogRecorder(); var fixture = new CallbackFixture(simulator.url())) {
            fixture.receive("reports", "/one", "mock:received").receive("reports", "/other", "mock:received").start();

            assertThat(registered()).isEqualTo(2);
            assertThat(log.lines()).anyMatch(line -> line.contains(fixture.url + "/one at SMSAPI"))
                    .anyMatch(line -> line.contains(fixture.url + "/other at SMSAPI"));
        }
    }

    @ParameterizedTest
    @CsvSource({
            "platform-http:/in, true", "platform-http:/in/?httpMethodRestrict=POST, true",
            "platform-http:/in?httpMethodRestrict=PUT, false", "platform-http:/other, false" })
    void aPathThatAnotherRouteServesIsRefused(String other, boolean refused) throws Exception {
        try (var fixture = new CallbackFixture(simulator.url())) {
            fixture.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(other).routeId("other").startupOrder(1).to("mock:other");
                    from(fixture.webhook("reports", "/in")).startupOrder(2).to("mock:received");
                }
            });
            if (refused) {
                assertThatThrownBy(fixture::start).hasStackTraceContaining("The route other takes the calls to /in already");
            } else {
                fixture.start();
            }
        }
    }

    @Test
    void whereOneRouteStopsAnotherMayTakeItsPlace() throws Exception {
        try (var fixture = fixture(simulator.url(), "reports", true)) {
            fixture.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(fixture.webhook("reports?secret=b", "/in")).routeId("standby").autoStartup(false).to("mock:standby");
                }
            }).start();
            var routes = fixture.context.getRouteController();
            assertThatThrownBy(() -> routes.startRoute("standby")).hasStackTraceContaining("The route reports");

            routes.stopRoute("reports");
            routes.startRoute("standby");
            assertThat(status(fixture, "standby").isStarted()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
            "https://shop.example.org/in, which is added", "https://shop.example.org/in/, which is added",
            "shop.example.org, webhookExternalUrl is to be", "ftp://shop.example.org, webhookExternalUrl is to be",
            "https://shop.example.org?a=b, webhookExternalUrl is to be", "https:///x, webhookExternalUrl is to be" })
    void anAddressThatCannotBeCalledIsRefused(String external, String why) throws Exception {
        try (var fixture = new CallbackFixture(simulator.url())) {
            fixture.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/in&webhookExternalUrl=RAW("
                         + external + ")").to("mock:received");
                }
            });
            assertThatThrownBy(fixture::start).hasStackTraceContaining(why);
            assertThat(simulator.requests()).isEmpty();
        }
    }
}
