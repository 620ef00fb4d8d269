// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/**
 * Three means to send one message, each with an idx of its own. All send the same form to the same gateway and read the
 * whole response.
 */
final class Senders implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int UNLIMITED = 1_000_000;
    private static final int AT_ONCE = 1_000;
    private static final String PLACES = "places";
    private static final String TEXT = "Your parcel is on its way";

    private final String gateway;
    private final AtomicLong number = new AtomicLong();
    private final ObjectMapper json = new ObjectMapper();
    private final CloseableHttpClient client;
    private final CamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template;

    Senders(String gateway) throws Exception {
        this(gateway, options -> {
        });
    }

    /** @param limits sets the limits of the component, which has none otherwise */
    Senders(String gateway, Consumer<SmsapiConfiguration> limits) throws Exception {
        this.gateway = gateway;
        client = client();
        context.disableJMX();
        var smsapi = smsapi(gateway);
        limits.accept(smsapi.getConfiguration());
        smsapi.getConfiguration().setMaxTotalConnections(CONNECTIONS);
        smsapi.getConfiguration().setMaxConcurrentRequests(CONNECTIONS);
        context.addComponent("smsapi", smsapi);
        var http = new HttpComponent();
        http.setConnectionsPerRoute(CONNECTIONS);
        http.setMaxTotalConnections(CONNECTIONS);
        context.addComponent("http", http);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:smsapi").to("smsapi:sms/send?from=MyShop");

                from("direct:batched").to("smsapi:sms/send?from=MyShop&batchSize=500&batchLinger=20");

                from("seda:smsapi?concurrentConsumers=64&size=" + AT_ONCE).to("direct:smsapi").process(Senders::ended);

                from("seda:batched?concurrentConsumers=64&size=" + AT_ONCE).to("direct:batched").process(Senders::ended);

                from("direct:http")
                        .setHeader("Authorization", constant("Bearer any"))
                        .setHeader("Content-Type", constant("application/x-www-form-urlencoded"))
                        .to(gateway + "/sms.do?httpMethod=POST")
                        .unmarshal().json(JsonNode.class);
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    static CloseableHttpClient client() {
        return HttpClientBuilder.create().disableAutomaticRetries().setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS).build())
                .build();
    }

    static SmsapiComponent smsapi(String gateway) {
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setBaseUrl(gateway);
        smsapi.getConfiguration().setToken("any");
        smsapi.getConfiguration().setRequestsPerSecond(UNLIMITED);
        return smsapi;
    }

    /** The component in a route, with idx, limits, ledger and all. */
    Contender smsapiRoute() {
        return smsapi("route with `smsapi:`", "direct:smsapi");
    }

    /** The same, where the messages of several threads share a request. */
    Contender batchedRoute() {
        return smsapi("route with `smsapi:`, batched", "direct:batched");
    }

    private Contender smsapi(String name, String route) {
        return new Contender(name, () -> {
            var n = number.incrementAndGet();
            accepted(template.request(route, exchange -> message(exchange, n)).getMessage().getBody(SendResult.class)
                    .messages().get(0).id());
        });
    }

    /** The same behind a queue, a thousand exchanges at a time. No thread waits for the end of one. */
    Contender smsapiRouteAtOnce() {
        return atOnce("route with `smsapi:`", "seda:smsapi");
    }

    /** The same, where the messages of several exchanges share a request. */
    Contender batchedRouteAtOnce() {
        return atOnce("route with `smsapi:`, batched", "seda:batched");
    }

    /** Its work is to send an exchange as soon as there are less than a thousand under way. */
    private Contender atOnce(String name, String queue) {
        var places = new Semaphore(AT_ONCE);
        return new Contender(name, () -> {
            if (!places.tryAcquire(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("exchanges have not ended");
            }
            template.send(queue, exchange -> {
                message(exchange, number.incrementAndGet());
                exchange.setProperty(PLACES, places);
            });
        });
    }

    private static void ended(Exchange exchange) {
        accepted(exchange.getMessage().getBody(SendResult.class).messages().get(0).id());
        exchange.getProperty(PLACES, Semaphore.class).release();
    }

    private static void message(Exchange exchange, long n) {
        exchange.getMessage().setHeader("CamelSmsapiTo", to(n));
        exchange.getMessage().setHeader("CamelSmsapiIdx", idx(n));
        exchange.getMessage().setBody(TEXT);
    }

    /** What one would write with camel-http and camel-jackson. */
    Contender httpRoute() {
        return new Contender("route with `http:` and camel-jackson", () -> {
            var n = number.incrementAndGet();
            accepted(template.request("direct:http", exchange -> exchange.getMessage().setBody(
                    "to=" + to(n) + "&from=MyShop&message=Your+parcel+is+on+its+way&format=json&encoding=utf-8&check_idx=1&idx="
                                                                                               + idx(n)))
                    .getMessage().getBody(JsonNode.class).at("/list/0/id").asText());
        });
    }

    /** Apache HttpClient 5 and Jackson without a route. */
    Contender bareClient() {
        return bareClient("HttpClient 5 and Jackson, no route");
    }

    Contender bareClient(String name) {
        return new Contender(name, () -> {
            var n = number.incrementAndGet();
            var request = new HttpPost(gateway + "/sms.do");
            request.setHeader("Authorization", "Bearer any");
            request.setEntity(new UrlEncodedFormEntity(
                    List.of(pair("to", to(n)), pair("from", "MyShop"), pair("message", TEXT),
                            pair("format", "json"), pair("encoding", "utf-8"), pair("check_idx", "1"), pair("idx", idx(n))),
                    StandardCharsets.UTF_8));
            accepted(client.execute(request, response -> json.readTree(response.getEntity().getContent()))
                    .at("/list/0/id").asText());
        });
    }

    private static String idx(long n) {
        return "order-" + n;
    }

    /** A number of its own, because SMSAPI takes ten messages a minute to one. */
    private static String to(long n) {
        return "48" + (500_000_000 + n % 100_000_000);
    }

    private static void accepted(String id) {
        if (id.isEmpty()) {
            throw new IllegalStateException("a message was not accepted");
        }
    }

    private static BasicNameValuePair pair(String name, String value) {
        return new BasicNameValuePair(name, value);
    }

    @Override
    public void close() throws Exception {
        context.stop();
        client.close();
    }
}
