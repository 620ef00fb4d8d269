// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static io.github.camelsmsapi.springboot.Calls.call;
import static io.github.camelsmsapi.springboot.Calls.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever the web server of an application makes of a call, callbacks are read and guarded as under Camel Main. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
                properties = { "camel.component.smsapi.token=secret-token", "camel.component.smsapi.secret=s3cret" })
@DirtiesContext
class CallbacksTest {

    private static final SmsapiSimulator SIMULATOR = SmsapiSimulator.start();

    @Autowired
    private CamelContext context;
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("camel.component.smsapi.base-url", SIMULATOR::url);
        properties.add("server.address", () -> "127.0.0.1");
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @BeforeEach
    void forget() {
        MockEndpoint.resetMocks(context);
    }

    private <T> List<T> received(Class<T> type) {
        return context.getEndpoint("mock:received", MockEndpoint.class).getExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(type)).toList();
    }

    private HttpRequest.Builder at(String pathAndQuery) {
        return Calls.at(port, pathAndQuery);
    }

    @Test
    void whatSomebodyWritesArrivesAsWritten() {
        var text = "Zażółć & jaźń = 100%\n+48 😀 %41 RAW(a)";

        assertThat(SIMULATOR.receive(IncomingMessage.of("48500100200", text))).hasSize(1);

        await().until(() -> !received(IncomingSms.class).isEmpty());
        assertThat(received(IncomingSms.class).get(0).text()).isEqualTo(text);
    }

    @Test
    void reportsComeByGetAndByPost() throws Exception {
        var batch = "MsgId=id1,id2&status=404,409&status_name=DELIVERED,QUEUE&username=a%40b";

        assertThat(call(at("/reports?secret=s3cret&" + batch)).body()).isEqualTo("OK");
        assertThat(call(form(at("/reports?secret=s3cret"), batch)).body()).isEqualTo("OK");

        assertThat(received(DeliveryReport.class)).extracting(DeliveryReport::statusName)
                .containsExactly("DELIVERED", "QUEUED", "DELIVERED", "QUEUED");
        assertThat(received(DeliveryReport.class)).extracting(DeliveryReport::username).containsOnly("a@b");
    }

    @ParameterizedTest
    @ValueSource(strings = { "RAW(", "RAW(a", "a RAW(b) c", "RAW{", "100%", "a%zz", "%", "+", "a=b=c", "a+b", "RAW(a)&b" })
    void aFormIsReadAsItCame(String text) throws Exception {
        var form = "sms_text="
                   + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("RAW%28", "RAW(").replace("RAW%7B", "RAW{")
                   + "&sms_from=48500100200&MsgId=id1&sms_date=1712570320";

        assertThat(call(form(at("/inbox?secret=s3cret"), form)).body()).isEqualTo("OK");

        assertThat(received(IncomingSms.class)).singleElement().satisfies(sms -> {
            assertThat(sms.text()).isEqualTo(text);
            assertThat(sms.from()).isEqualTo("48500100200");
            assertThat(sms.answerTo()).isEqualTo("id1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH" })
    void onlyGetAndPostHandOver(String method) throws Exception {
        call(at("/reports?secret=s3cret&MsgId=id1&status=404").method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(received(Object.class)).isEmpty();
    }

    @Test
    void aStrangerIsForbidden() throws Exception {
        for (var request : List.of(at("/reports?MsgId=id1&status=404"), at("/reports?secret=wrong&MsgId=id1&status=404"),
                form(at("/reports"), "secret=s3cret&MsgId=id1&status=404"))) {
            var answer = call(request);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(received(Object.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "b=2,                    10.0.0.1,           200", "b=2,                   6.6.6.6,            403",
            "x-forwarded-for=10.0.0.1, 6.6.6.6,         403", "'x%2dforwarded-for=10.0.0.1', 6.6.6.6,    403" })
    void addressesAreTheProxysWordAndNobodyElses(String parameter, String forwarded, int status) throws Exception {
        var report = "secret=s3cret&MsgId=id1&status=404";

        var get = at("/guarded?" + report + "&" + parameter).header("X-Forwarded-For", forwarded);
        assertThat(call(get).statusCode()).isEqualTo(status);
        var post = form(at("/guarded?" + report), "a=1&" + parameter).header("X-Forwarded-For", forwarded);
        assertThat(call(post).statusCode()).isEqualTo(status);
    }

    @Test
    void whatCannotBeReadHandsOverNothing() throws Exception {
        var inbox = "/inbox?secret=s3cret";
        for (var request : List.of(form(at(inbox), "garbage"), form(at(inbox), "sms_text=%zz&sms_from="),
                form(at(inbox), "a".repeat(3_000_000)), at(inbox + "&sms_text=a"),
                at(inbox).POST(HttpRequest.BodyPublishers.ofString("a".repeat(3_000_000))))) {
            assertThat(call(request).statusCode()).isGreaterThanOrEqualTo(400);
        }
        assertThat(received(Object.class)).isEmpty();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    var here = "webhookComponentName=platform-http&webhookExternalUrl=http://127.0.0.1:{{local.server.port}}";
                    from("webhook:smsapi:reports?" + here + "&webhookPath=/reports").to("mock:received");
                    from("webhook:smsapi:inbox?" + here + "&webhookPath=/inbox").to("mock:received");
                    from("webhook:smsapi:reports?callbackAddresses=10.0.0.1&callbackProxies=127.0.0.1&" + here
                         + "&webhookPath=/guarded").to("mock:received");
                }
            };
        }
    }
}
