// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.CamelContext;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One message after the other, each with an idx of its own, sent by three means to the same {@link FixedGateway}. All
 * send the same form and read the whole answer.
 */
@State(Scope.Benchmark)
public class Sending {

    private static final int CONNECTIONS = 64;

    @Param("")
    String gateway;

    private final AtomicLong number = new AtomicLong();
    private final ObjectMapper json = new ObjectMapper();
    private CloseableHttpClient client;
    private CamelContext context;
    private ProducerTemplate template;

    @Setup
    public void start() throws Exception {
        client = HttpClientBuilder.create().disableAutomaticRetries().setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS).build())
                .build();
        context = new DefaultCamelContext();
        context.disableJMX();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setBaseUrl(gateway);
        smsapi.getConfiguration().setToken("any");
        smsapi.getConfiguration().setRequestsPerSecond(1_000_000);
        context.addComponent("smsapi", smsapi);
        var http = new HttpComponent();
        http.setConnectionsPerRoute(CONNECTIONS);
        http.setMaxTotalConnections(CONNECTIONS);
        context.addComponent("http", http);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:smsapi").to("smsapi:sms/send?from=MyShop");

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

    @TearDown
    public void stop() throws IOException {
        context.stop();
        client.close();
    }

    private String idx() {
        return "order-" + number.incrementAndGet();
    }

    /** The component in a route, with idx, limits, ledger and all. */
    @Benchmark
    public SendResult smsapiRoute() {
        return template.request("direct:smsapi", exchange -> {
            exchange.getMessage().setHeader("CamelSmsapiTo", "48500100200");
            exchange.getMessage().setHeader("CamelSmsapiIdx", idx());
            exchange.getMessage().setBody("Your parcel is on its way");
        }).getMessage().getBody(SendResult.class);
    }

    /** What one would write with camel-http and camel-jackson. */
    @Benchmark
    public JsonNode httpRoute() {
        return template.request("direct:http", exchange -> exchange.getMessage().setBody(
                "to=48500100200&from=MyShop&message=Your+parcel+is+on+its+way&format=json&encoding=utf-8&check_idx=1&idx="
                                                                                         + idx()))
                .getMessage().getBody(JsonNode.class);
    }

    /** Apache HttpClient 5 and Jackson without a route: the ceiling. */
    @Benchmark
    public JsonNode bareClient() throws IOException {
        var request = new HttpPost(gateway + "/sms.do");
        request.setHeader("Authorization", "Bearer any");
        request.setEntity(new UrlEncodedFormEntity(
                List.of(pair("to", "48500100200"), pair("from", "MyShop"), pair("message", "Your parcel is on its way"),
                        pair("format", "json"), pair("encoding", "utf-8"), pair("check_idx", "1"), pair("idx", idx())),
                StandardCharsets.UTF_8));
        return client.execute(request, response -> json.readTree(response.getEntity().getContent()));
    }

    private static BasicNameValuePair pair(String name, String value) {
        return new BasicNameValuePair(name, value);
    }
}
