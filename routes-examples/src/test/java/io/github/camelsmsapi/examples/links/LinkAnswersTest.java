// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The simulator lists no clicks and finds no callback invalid, so that another server answers here. */
class LinkAnswersTest extends ExampleTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "/short_url/clicks", """
                    {"size":1,"collection":[{"name":"sale","short_url":"https://idz.do/sale","phone_number":"48500100200"}]}""",
            "/callbacks", """
                    {"size":2,"collection":[
                     {"id":"A1","url":"https://a.example","type":"sms_dlr","active":true,"invalid":true},
                     {"id":"B2","url":"https://b.example","type":"sms_dlr","active":true,"invalid":false}]}""",
            "/callbacks/A1/commands/test", """
                    {"test_result":false,"connection_failed":false,"invalid_encoding":false,"http_response_status":503}""");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new LinkRoutes(), new CallbackRoutes());
    }

    @Override
    protected String gatewayUrl() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        asked.add(call.getRequestURI().toString());
        var known = ANSWERS.get(call.getRequestURI().getPath());
        var answer = String.valueOf(known).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(known == null ? 404 : 200, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void clicksSinceADayAreLoggedWithoutTheNumber() {
        done("direct:clicks", "");

        assertThat(asked).isNotEmpty().allMatch(uri -> uri.contains("date_from=2026-05-01"));
        assertThat(logged).singleElement().asString().startsWith("Click[name=sale").doesNotContain(NUMBER);
    }

    @Test
    void onlyInvalidCallbacksAreTested() {
        done("direct:callbacks", "");

        assertThat(asked).filteredOn(uri -> uri.contains("/commands/test")).containsExactly("/callbacks/A1/commands/test");
        assertThat(logged).containsExactly("HTTP 503");
    }
}
