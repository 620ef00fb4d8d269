// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** A running Camel context whose {@code smsapi:} talks to a scripted gateway. */
public abstract class GatewayTest {

    protected static final String TOKEN = "token-of-the-test";
    protected static final String NUMBER = "48500100200";

    protected ScriptedGateway gateway;
    protected CamelContext context;
    protected ProducerTemplate template;

    @BeforeEach
    void startContext() throws Exception {
        gateway = ScriptedGateway.start();
        context = newContext();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken(TOKEN);
        smsapi.getConfiguration().setBaseUrl(gateway.url());
        configure(smsapi.getConfiguration());
        context.addComponent("smsapi", smsapi);
        configure(context);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stopContext() {
        context.stop();
        gateway.close();
    }

    protected CamelContext newContext() {
        var fresh = new DefaultCamelContext();
        fresh.disableJMX();
        return fresh;
    }

    /** Sets what the component should have besides a token and the gateway's address. */
    protected void configure(SmsapiConfiguration configuration) {
        // nothing else by default
    }

    /** Sets what the context should have before it starts. */
    protected void configure(CamelContext fresh) throws Exception {
        // nothing by default
    }

    /** What became of an exchange with this body and these headers. */
    protected Exchange exchange(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
    }

    /** What became of a plain message to the usual number. */
    protected Exchange send() {
        return exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of());
    }

    protected SendResult sent() {
        var exchange = send();
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(SendResult.class);
    }

    /** With what a plain message to the usual number failed. */
    protected <E extends SmsapiException> E failure(Class<E> type) {
        return failureOf(send(), type);
    }

    protected static <E extends SmsapiException> E failureOf(Exchange exchange, Class<E> type) {
        assertThat(exchange.getException()).isInstanceOf(type);
        return type.cast(exchange.getException());
    }
}
