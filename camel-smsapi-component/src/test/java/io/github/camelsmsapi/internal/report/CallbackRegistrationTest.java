// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.report.CallbackType;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import io.github.camelsmsapi.simulator.settings.ReceiverForm;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class CallbackRegistrationTest {

    private static final int NODES = 8;

    private final HttpClient panel = HttpClient.newHttpClient();
    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    /** A node whose callbacks are all registered under one address, as behind a load balancer. */
    private CallbackFixture node(SmsapiSimulator gateway, String endpoint, String place) throws Exception {
        var fixture = new CallbackFixture(gateway.url());
        return fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:smsapi:" + endpoint + (endpoint.contains("?") ? "&" : "?")
                     + "webhookComponentName=platform-http&webhookPath=" + place
                     + "&webhookExternalUrl=https://shop.example.org").to("mock:received");
            }
        });
    }

    private void startAndStop(String endpoint) throws Exception {
        try (var node = node(simulator, endpoint, "/in")) {
            node.start();
        }
    }

    private List<JsonNode> registered() throws Exception {
        var list = new ArrayList<JsonNode>();
        call("GET", "", "").path("collection").forEach(list::add);
        return list;
    }

    private List<String> urls() throws Exception {
        return registered().stream().map(callback -> callback.path("url").asText()).toList();
    }

    private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(simulator.url() + "/callbacks" + path))
                .header("Authorization", "Bearer any").header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        return Json.MAPPER.readTree(panel.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private JsonNode register(String url, String type, String more) throws Exception {
        return call("POST", "", "{\"url\": \"" + url + "\", \"type\": \"" + type + "\"" + more + "}");
    }

    @Test
    void whatIsRegisteredStaysWhenTheRouteStopsAndIsUsedAgain() throws Exception {
        startAndStop("reports?secret=s3cret");
        var first = registered();
        startAndStop("reports?secret=s3cret");

        assertThat(registered()).isEqualTo(first).hasSize(1);
        assertThat(urls()).containsExactly("https://shop.example.org/in?secret=s3cret");
    }

    @Test
    void anotherSecretChangesWhatIsRegistered() throws Exception {
        startAndStop("reports");
        var id = registered().get(0).path("id");
        startAndStop("reports?secret=old");
        startAndStop("reports?secret=RAW(n&w ł)");

        assertThat(registered()).hasSize(1).allSatisfy(callback -> assertThat(callback.path("id")).isEqualTo(id));
        assertThat(urls()).containsExactly("https://shop.example.org/in?secret=n%26w+%C5%82");
    }

    @Test
    void whatBelongsToOthersIsLeftAlone() throws Exception {
        var others = List.of("https://shop.example.org/other", "https://shop.example.org/in/deeper",
                "https://other.example.org/in", "http://shop.example.org/in", "https://shop.example.org:8443/in");
        for (var url : others) {
            register(url, "sms_dlr", "");
        }
        register("https://shop.example.org/in", "vms_dlr", "");

        startAndStop("reports?secret=s3cret&unregisterCallback=true");

        assertThat(urls()).containsAll(others).contains("https://shop.example.org/in").hasSize(6);
    }

    @Test
    void ofSeveralForOnePlaceTheOldestIsKept() throws Exception {
        var oldest = register("https://shop.example.org/in?secret=a", "sms_dlr", "");
        register("https://shop.example.org/in?secret=b", "sms_dlr", "");
        register("https://shop.example.org/in?secret=c", "sms_dlr", "");

        startAndStop("reports?secret=b");

        assertThat(registered()).singleElement().satisfies(callback -> {
            assertThat(callback.path("id")).isEqualTo(oldest.path("id"));
            assertThat(callback.path("url").asText()).endsWith("?secret=b");
        });
    }

    @Test
    void oneThatIsSwitchedOffIsSwitchedOn() throws Exception {
        startAndStop("reports");
        call("PUT", "/" + registered().get(0).path("id").asText() + "/commands/deactivate", "");
        assertThat(registered().get(0).path("active").asBoolean()).isFalse();

        startAndStop("reports");

        assertThat(registered()).singleElement().satisfies(it -> assertThat(it.path("active").asBoolean()).isTrue());
    }

    @Test
    void anotherVersionIsSet() throws Exception {
        startAndStop("reports");
        startAndStop("reports?callbackApiVersion=2");
        startAndStop("reports");

        assertThat(registered()).singleElement().satisfies(it -> assertThat(it.path("api_version").asInt()).isEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource(CallbackType.class)
    void everyTypeIsRegisteredOnceForItself(CallbackType type) throws Exception {
        var resource = type.isIncoming() ? "inbox" : "reports";
        startAndStop(resource + "?callbackType=" + type.wireName());
        startAndStop(resource + "?callbackType=" + type);

        assertThat(registered()).singleElement()
                .satisfies(it -> assertThat(it.path("type").asText()).isEqualTo(type.wireName()));
    }

    @ParameterizedTest
    @EnumSource(ReceiverForm.class)
    void incomingMessagesAreRegisteredWithTheirReceiver(ReceiverForm form) throws Exception {
        try (var gateway = SmsapiSimulator.builder().gateway(settings -> settings.receiverForm(form)).start()) {
            for (var options : List.of("", "?callbackReceiver=2way",
                    "?callbackReceiver=number&callbackReceiverNumber=48500300400", "", "?callbackReceiver=2way",
                    "?callbackReceiver=number&callbackReceiverNumber=48500300400",
                    "?callbackReceiver=number&callbackReceiverNumber=48500300401")) {
                try (var node = node(gateway, "inbox" + options, "/in")) {
                    node.start();
                }
            }
            var message = IncomingMessage.of("48500100200", "a");
            assertThat(gateway.receive(message.to("48500300401"))).hasSize(1);
            assertThat(gateway.receive(message.to("48500300400"))).isEmpty();
            assertThat(gateway.receive(message)).isEmpty();
            assertThat(gateway.requests().stream().map(ReceivedRequest::method).filter(method -> !method.equals("GET")))
                    .startsWith("POST", "POST", "DELETE", "POST", "DELETE"); // the new one first
        }
    }

    @Test
    void oneThatWasThereIsNotRemovedAtStop() throws Exception {
        register("https://shop.example.org/in", "sms_dlr", "");
        startAndStop("reports?secret=s3cret&unregisterCallback=true");

        assertThat(urls()).containsExactly("https://shop.example.org/in?secret=s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://SHOP.example.org/in?a=b", "HTTPS://shop.example.org:443/in" })
    void anotherSpellingOfTheAddressIsTheSamePlace(String url) throws Exception {
        register(url, "sms_dlr", "");
        startAndStop("reports");

        assertThat(urls()).containsExactly("https://shop.example.org/in");
    }

    @Test
    void withoutWebhookAutoRegisterNothingIsAsked() throws Exception {
        startAndStop("reports?webhookAutoRegister=false");

        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void withoutRegisterCallbackNothingIsAsked() throws Exception {
        startAndStop("reports?registerCallback=false");

        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void itIsRemovedAtStopWhereThatIsSet() throws Exception {
        startAndStop("reports?unregisterCallback=true");

        assertThat(registered()).isEmpty();
        assertThat(simulator.requests()).anyMatch(request -> request.method().equals("DELETE"));
    }

    @Test
    void anAccountWithoutThePermissionIsToldWhatToDo() throws Exception {
        simulator.account(account -> account.forbid(Action.CALLBACKS));

        try (var node = node(simulator, "reports?secret=s3cret", "/in")) {
            node.start();
            var route = node.context.getRoutes().get(0);
            await().until(() -> route.getLastError() != null);
            assertThat(route.getLastError().getException()).hasMessageContaining("HTTP 403")
                    .hasMessageContaining("registerCallback=false").hasNoCause()
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain("s3cret"));
        }
        startAndStop("reports?registerCallback=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "reports?callbackType=sms_mo", "inbox?callbackType=sms_dlr", "sms/send", "inbox?callbackReceiver=number",
            "inbox?callbackReceiverNumber=48500300400", "inbox?callbackReceiver=some", "reports?callbackType=fax" })
    void whatCannotBeReceivedStopsTheRouteAtStart(String endpoint) throws Exception {
        assertThatThrownBy(() -> startAndStop(endpoint)).hasStackTraceContaining("callback");
        assertThat(simulator.requests()).isEmpty();
    }

    @RepeatedTest(3)
    void nodesThatStartTogetherLeaveOneCallback() throws Exception {
        var barrier = new CyclicBarrier(NODES);
        var threads = Executors.newFixedThreadPool(NODES);
        var nodes = new ArrayList<CallbackFixture>();
        // slow answers, so that all have listed before the first has created
        try (var slow = SmsapiSimulator.builder().server(server -> server.answerDelay(Duration.ofMillis(200))).start()) {
            var starts = new ArrayList<Callable<CallbackFixture>>();
            for (var i = 0; i < NODES; i++) {
                var node = node(slow, "inbox?secret=s3cret", "/in");
                nodes.add(node);
                starts.add(() -> {
                    barrier.await();
                    return node.start();
                });
            }
            for (var start : threads.invokeAll(starts)) {
                start.get();
            }

            assertThat(slow.requests()).filteredOn(request -> request.method().equals("POST")).hasSizeGreaterThan(1);
            assertThat(slow.receive(IncomingMessage.of("48500100200", "a")))
                    .containsExactly("https://shop.example.org/in?secret=s3cret");
        } finally {
            threads.shutdownNow();
            for (var node : nodes) {
                node.close();
            }
        }
    }

    @Test
    void oneThatCameBetweenListingAndCreatingIsFoundAfterwards() throws Exception {
        try (var gateway = ScriptedGateway.start()) {
            var url = "https://shop.example.org/in";
            var theirs = "{\"id\":\"0A\",\"type\":\"sms_dlr\",\"active\":true,\"url\":\"" + url + "\"}";
            var ours = theirs.replace("0A", "0B");
            gateway.then(
                    Reply.json("{\"size\":0,\"collection\":[]}"), Reply.answer(201, "application/json", ours),
                    Reply.json("{\"size\":2,\"collection\":[" + ours + "," + theirs + "]}"),
                    Reply.answer(404, "application/json", "{\"message\":\"Not found\",\"error\":\"not_found\"}"));
            try (var fixture = new CallbackFixture(gateway.url())) {
                fixture.routes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/in"
                             + "&webhookExternalUrl=https://shop.example.org").to("mock:received");
                    }
                }).start();
            }
            assertThat(gateway.requests()).hasSize(4);
            assertThat(gateway.requests().get(3).method() + " " + gateway.requests().get(3).path())
                    .isEqualTo("DELETE /callbacks/0B");
        }
    }

    @Test
    void aLongListIsReadToItsEnd() throws Exception {
        for (var i = 0; i < 7; i++) {
            register("https://shop.example.org/other" + i, "sms_dlr", "");
        }
        startAndStop("reports");
        startAndStop("reports");

        assertThat(urls()).hasSize(8);
    }
}
