// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.github.camelsmsapi.callbacks.OddCalls;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static io.github.camelsmsapi.springboot.Calls.at;
import static io.github.camelsmsapi.springboot.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes of calls that no HTTP client makes, at both ports of an application, and of transactions. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
                properties = {
                        "camel.component.smsapi.token=secret-token", "camel.component.smsapi.secret=" + OddCalls.SECRET,
                        "camel.component.smsapi.register-callback=false", "spring.datasource.url=jdbc:h2:mem:odd",
                        "spring.flyway.enabled=false", "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1",
                        "smsapi.webhook.idle-timeout=2s", "server.address=127.0.0.1" })
@DirtiesContext
class OddCallsTest {

    @Autowired
    private CamelContext context;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int applicationPort;
    @Value("${local.smsapi.webhook.port}")
    private int callbackPort;

    static Stream<OddCalls.Call> all() {
        return OddCalls.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void atTheApplicationsPort(OddCalls.Call odd) {
        odd.check(applicationPort, context);
    }

    @ParameterizedTest
    @MethodSource("all")
    void atTheCallbacksOwnPort(OddCalls.Call odd) {
        odd.check(callbackPort, context);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void whoSendsAFormByteByByteHoldsNothingForLong(boolean isOwnPort) throws Exception {
        try (var socket = new Socket("127.0.0.1", isOwnPort ? callbackPort : applicationPort)) {
            socket.getOutputStream().write(("POST /reports?secret=s3cret HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                                            + "application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            await().pollInterval(Duration.ofMillis(50)).until(() -> isAnswered(socket));
        }
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().available() > 0;
        } catch (SocketException closed) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "exception", "handled", "rollback", "markRollbackOnly", "markRollbackOnlyLast" })
    void whatATransactionRolledBackIsNotTakenOver(String way) throws Exception {
        var report = at(applicationPort, "/transacted?secret=s3cret&MsgId=a&status=404&idx=" + way);

        assertThat(call(report).statusCode()).isEqualTo(503);
        assertThat(seen(way)).isZero();

        assertThat(call(report).body()).isEqualTo("OK");
        assertThat(call(report).body()).isEqualTo("OK");
        assertThat(seen(way)).isEqualTo(1);
    }

    private int seen(String way) {
        return database.queryForObject("SELECT COUNT(*) FROM seen WHERE way = ?", Integer.class, way);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        private final Set<String> failed = ConcurrentHashMap.newKeySet();

        @Bean
        RouteBuilder routes(JdbcTemplate database) {
            database.execute("CREATE TABLE seen (way VARCHAR(30))");
            return new RouteBuilder() {
                @Override
                public void configure() {
                    for (var server : List.of("platform-http", "smsapi-webhook")) {
                        for (var resource : List.of("reports", "inbox")) {
                            from("webhook:smsapi:" + resource + "?webhookComponentName=" + server + "&webhookPath=/" + resource)
                                    .to("mock:odd");
                        }
                    }
                    from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/transacted")
                            .onException(UnsupportedOperationException.class).handled(true).markRollbackOnlyLast().end()
                            .transacted()
                            .idempotentConsumer(simple("${body.idx}"), new SmsapiIdempotentRepository())
                            .process(exchange -> database.update("INSERT INTO seen VALUES (?)", way(exchange)))
                            .filter(exchange -> failed.add(way(exchange)))
                            .choice()
                            .when(exchange -> way(exchange).equals("rollback")).rollback()
                            .when(exchange -> way(exchange).equals("markRollbackOnly")).markRollbackOnly()
                            .when(exchange -> way(exchange).equals("markRollbackOnlyLast")).markRollbackOnlyLast()
                            .when(exchange -> way(exchange).equals("handled"))
                            .throwException(new UnsupportedOperationException("for once"))
                            .otherwise().throwException(new IllegalStateException("for once"));
                }
            };
        }

        private static String way(Exchange exchange) {
            return exchange.getMessage().getBody(DeliveryReport.class).idx();
        }
    }
}
