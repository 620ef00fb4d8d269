// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

import static io.github.camelsmsapi.springboot.Calls.REPORT;
import static io.github.camelsmsapi.springboot.Calls.at;
import static io.github.camelsmsapi.springboot.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** The callbacks' port opens and closes with the application, and what is wrong with it is said at the start. */
class WebhookStartTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private ConfigurableApplicationContext start(String... more) {
        return application().run(more);
    }

    private SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(WebhookPortTest.Shop.class).properties("server.port=0", "server.address=127.0.0.1",
                "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1", "camel.component.smsapi.token=secret-token",
                "camel.component.smsapi.secret=s3cret", "camel.component.smsapi.base-url=" + simulator.url());
    }

    private static int callbackPort(ConfigurableApplicationContext boot) {
        return boot.getEnvironment().getRequiredProperty("local.smsapi.webhook.port", Integer.class);
    }

    @Test
    void withoutThePropertyThereIsNone() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CamelAutoConfiguration.class, SmsapiWebhookAutoConfiguration.class))
                .run(boot -> assertThat(boot).doesNotHaveBean("smsapi-webhook").doesNotHaveBean(WebhookServer.class));
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
    void anApplicationThatIsStoppedAndStartedTakesCallbacksAgain() throws Exception {
        try (var boot = start()) {
            boot.stop();
            boot.start();

            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        }
    }

    @Test
    void whatARouteHasInHandWhenTheApplicationStopsIsStillAnswered() {
        var boot = start();
        var camel = boot.getBean(CamelContext.class);
        var answer = HttpClient.newHttpClient().sendAsync(
                at(callbackPort(boot), "/held?secret=s3cret&" + REPORT).build(), HttpResponse.BodyHandlers.ofString());
        await().until(() -> !camel.getEndpoint("mock:held", MockEndpoint.class).getExchanges().isEmpty());

        var closing = CompletableFuture.runAsync(boot::close);
        await().until(() -> camel.getStatus().isStopping());
        WebhookPortTest.Shop.HELD.countDown();

        assertThat(answer.join().body()).isEqualTo("OK");
        closing.join();
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
    void itOpensWhereBeansAreMadeOnlyWhenAskedFor() throws Exception {
        try (var boot = start("--spring.main.lazy-initialization=true")) {
            assertThat(call(at(callbackPort(boot), "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GET /reports HTTP/1.1\r\n", "POST /reports HTTP/1.1\r\nContent-Length: 100\r\n\r\nMsgId=" })
    void whoSendsNoWholeCallInTimeIsCutOff(String begun) throws Exception {
        try (var boot = start("--smsapi.webhook.idle-timeout=300ms");
             var socket = new Socket(InetAddress.getLoopbackAddress(), callbackPort(boot))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)).doesNotContain("200");
        }
    }

    @Test
    void aRouteMayWorkLongerThanACallMayTakeToArrive() {
        try (var boot = start("--smsapi.webhook.idle-timeout=300ms")) {
            var answer = HttpClient.newHttpClient().sendAsync(
                    at(callbackPort(boot), "/slow?secret=s3cret&" + REPORT).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.join().body()).isEqualTo("OK");
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
}
