/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.springboot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.incoming.IncomingMessage;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.apache.camel.spi.RestConsumerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** Callbacks come in on a port of their own: there are they, and nothing else, and nowhere else are they. */
class WebhookPortTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REPORT = "MsgId=id1&status=404&status_name=DELIVERED";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private ConfigurableApplicationContext start(String... more) {
        return application().run(more);
    }

    private SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Shop.class).properties("server.port=0", "server.address=127.0.0.1",
                "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1", "camel.component.smsapi.token=secret-token",
                "camel.component.smsapi.secret=s3cret", "camel.component.smsapi.base-url=" + simulator.url());
    }

    private static int callbackPort(ConfigurableApplicationContext boot) {
        return boot.getEnvironment().getRequiredProperty("local.smsapi.webhook.port", Integer.class);
    }

    private static int applicationPort(ConfigurableApplicationContext boot) {
        return boot.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static HttpRequest.Builder at(int port, String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery));
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, String form) {
        return request.header("Content-Type", FORM).POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static <T> List<T> received(ConfigurableApplicationContext boot, String mock, Class<T> type) {
        return boot.getBean(CamelContext.class).getEndpoint(mock, MockEndpoint.class).getExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(type)).toList();
    }

    @Test
    void reportsByGetAndByPostAreTakenOverThere() throws Exception {
        try (var boot = start()) {
            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
            assertThat(call(form(at(callbackPort(boot), "/reports?secret=s3cret"), REPORT)).body()).isEqualTo("OK");

            assertThat(received(boot, "mock:reports", DeliveryReport.class)).extracting(DeliveryReport::id)
                    .containsExactly("id1", "id1");
        }
    }

    @Test
    void theApplicationsPortKnowsNothingOfThem() throws Exception {
        try (var boot = start()) {
            assertThat(call(at(applicationPort(boot), "/reports?secret=s3cret&" + REPORT)).statusCode()).isEqualTo(404);
            assertThat(call(form(at(applicationPort(boot), "/reports?secret=s3cret"), REPORT)).statusCode()).isEqualTo(404);
            assertThat(received(boot, "mock:reports", Object.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/orders", "/camel/orders", "/rest/orders", "/actuator/health" })
    void theApplicationsEndpointsAreNotThere(String path) throws Exception {
        try (var boot = start()) {
            assertThat(call(at(applicationPort(boot), path)).statusCode()).isEqualTo(200);
            assertThat(call(at(callbackPort(boot), path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoLooksForAServerOfRestEndpointsDoesNotFindIt() {
        try (var boot = start()) {
            assertThat(boot.getBean(CamelContext.class).getRegistry().findByType(RestConsumerFactory.class)).isEmpty();
        }
    }

    @Test
    void severalRoutesShareThePortAndAreRegisteredWithSmsapi() {
        try (var boot = start()) {
            boot.getBean(ProducerTemplate.class).sendBodyAndHeader(
                    "smsapi:sms/send?idx=order-1", "Hello", "CamelSmsapiTo", "48500100200");
            assertThat(simulator.receive(IncomingMessage.of("48500100200", "Thank you"))).hasSize(1);

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(received(boot, "mock:reports", DeliveryReport.class)).extracting(report -> report.idx().orElse(""))
                        .containsOnly("order-1");
                assertThat(received(boot, "mock:inbox", IncomingSms.class)).extracting(IncomingSms::text)
                        .containsExactly("Thank you");
            });
        }
    }

    @Test
    void aCallMayCarryAThousandReports() throws Exception {
        var ids = IntStream.range(0, 1000).mapToObj("61C5B3A9F3B4D7A2E1%06d"::formatted).collect(Collectors.joining(","));
        var statuses = "404,".repeat(999) + "404";
        try (var boot = start()) {
            var form = "MsgId=" + ids + "&status=" + statuses;

            assertThat(call(form(at(callbackPort(boot), "/reports?secret=s3cret"), form)).body()).isEqualTo("OK");

            assertThat(received(boot, "mock:reports", DeliveryReport.class)).hasSize(1000);
        }
    }

    @Test
    void whatIsTooLongOrFromAStrangerIsRefused() throws Exception {
        try (var boot = start()) {
            assertThat(call(form(at(callbackPort(boot), "/reports?secret=s3cret"), "MsgId=" + "a".repeat(600_000)))
                    .statusCode()).isEqualTo(413);
            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&MsgId=" + "a".repeat(70_000))).statusCode())
                    .isEqualTo(414);
            assertThat(call(at(callbackPort(boot), "/reports?" + REPORT)).statusCode()).isEqualTo(403);
            assertThat(received(boot, "mock:reports", Object.class)).isEmpty();
        }
    }

    @Test
    void anApplicationThatStartsAgainHasThePortAgain() throws Exception {
        int port;
        try (var boot = start()) {
            port = callbackPort(boot);
        }
        try (var boot = start("--smsapi.webhook.port=" + port)) {
            assertThat(callbackPort(boot)).isEqualTo(port);
            assertThat(call(at(port, "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        }
    }

    @Test
    void whatARouteHasInHandWhenTheApplicationStopsIsStillAnswered() {
        var boot = start();
        var answer = HttpClient.newHttpClient().sendAsync(
                at(callbackPort(boot), "/slow?secret=s3cret&" + REPORT).build(), HttpResponse.BodyHandlers.ofString());
        await().until(() -> !received(boot, "mock:slow", Object.class).isEmpty());

        boot.close();

        assertThat(answer.join().body()).isEqualTo("OK");
    }

    @Test
    void anApplicationThatIsStoppedAndStartedTakesCallbacksAgain() throws Exception {
        try (var boot = start()) {
            boot.stop();
            boot.start();

            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        }
    }

    @Test
    void withAnSslBundleItSpeaksHttps(@TempDir Path folder) throws Exception {
        var keys = folder.resolve("keys.p12");
        assertThat(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "callbacks",
                "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "SAN=IP:127.0.0.1", "-storetype", "PKCS12", "-keystore",
                keys.toString(), "-storepass", "of-no-value").start().waitFor()).isZero();
        try (var boot
                = start("--smsapi.webhook.ssl-bundle=callbacks", "--spring.ssl.bundle.jks.callbacks.keystore.location=" + keys,
                        "--spring.ssl.bundle.jks.callbacks.keystore.password=of-no-value",
                        "--spring.ssl.bundle.jks.callbacks.truststore.location=" + keys,
                        "--spring.ssl.bundle.jks.callbacks.truststore.password=of-no-value")) {
            var client = HttpClient.newBuilder()
                    .sslContext(boot.getBean(SslBundles.class).getBundle("callbacks").createSslContext()).build();
            var report = URI.create("https://127.0.0.1:" + callbackPort(boot) + "/reports?secret=s3cret&" + REPORT);

            assertThat(client.send(HttpRequest.newBuilder(report).build(), HttpResponse.BodyHandlers.ofString()).body())
                    .isEqualTo("OK");
        }
    }

    @Test
    void itNeedsNoOtherWebServer() throws Exception {
        try (var boot = application().web(WebApplicationType.NONE).run()) {
            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        }
    }

    @Test
    void aPortInUseStopsTheStartAndThePropertyIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failure = catchThrowable(() -> start("--smsapi.webhook.port=" + taken.getLocalPort()));

            var analysis = new SetupFailureAnalyzer().analyze(failure);
            assertThat(analysis.getDescription()).contains(
                    "Port " + taken.getLocalPort() + " (smsapi.webhook.port) of 127.0.0.1 cannot be opened", "in use");
            assertThat(analysis.getAction()).contains("smsapi.webhook.port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "65536", "", "http" })
    void aPortThatIsNoneStopsTheStart(String port) {
        assertThatThrownBy(() -> start("--smsapi.webhook.port=" + port)).hasStackTraceContaining("smsapi.webhook");
    }

    @Test
    void aServerThatIsMissingStopsTheStart() {
        var application = application().resourceLoader(
                new DefaultResourceLoader(new FilteredClassLoader(VertxPlatformHttpRouter.class)));

        var analysis = new SetupFailureAnalyzer().analyze(catchThrowable(application::run));

        assertThat(analysis.getDescription()).contains("smsapi.webhook.port is set");
        assertThat(analysis.getAction()).contains("org.apache.camel:camel-platform-http-vertx");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
    @RestController
    static class Shop {

        @GetMapping("/orders")
        String orders() {
            return "none";
        }

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    var here = "webhookComponentName=smsapi-webhook"
                               + "&webhookExternalUrl=http://127.0.0.1:{{local.smsapi.webhook.port}}";
                    from("webhook:smsapi:reports?" + here + "&webhookPath=/reports").to("mock:reports");
                    from("webhook:smsapi:inbox?" + here + "&webhookPath=/inbox").to("mock:inbox");
                    from("webhook:smsapi:reports?registerCallback=false&" + here + "&webhookPath=/slow").to("mock:slow")
                            .delay(500);
                    from("platform-http:/camel/orders").setBody(constant("none"));
                    rest("/rest").get("/orders").to("direct:orders");
                    from("direct:orders").setBody(constant("none"));
                }
            };
        }
    }
}
