// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs example routes against a simulator. */
public abstract class ExampleTest {

    protected static final String NUMBER = "48500100200";
    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    protected static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    @TempDir
    protected Path folder;

    protected SmsapiSimulator simulator;
    protected CamelContext context;
    protected ProducerTemplate template;
    protected ConsumerTemplate consumer;

    /** What the routes have logged. */
    protected final List<String> logged = new CopyOnWriteArrayList<>();

    /** What the context runs. */
    protected abstract List<RoutesBuilder> routes();

    /** The properties that the routes name. */
    protected Map<String, String> properties() {
        return Map.of();
    }

    /** With what the routes talk. */
    protected String gatewayUrl() {
        return simulator.url();
    }

    @BeforeEach
    void startRoutes(SmsapiSimulator running) throws Exception {
        simulator = running;
        context = new DefaultCamelContext();
        context.disableJMX();
        logged.clear();
        context.getCamelContextExtension().addLogListener((exchange, logger, message) -> {
            logged.add(message);
            return message;
        });
        var properties = new Properties();
        properties.putAll(properties());
        context.getPropertiesComponent().setOverrideProperties(properties);
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(gatewayUrl());
        context.addComponent("smsapi", smsapi);
        for (var routes : routes()) {
            context.addRoutes(routes);
        }
        context.start();
        template = context.createProducerTemplate();
        consumer = context.createConsumerTemplate();
    }

    @AfterEach
    void stopRoutes() {
        context.stop();
    }

    /** What became of an exchange. */
    protected Exchange run(String uri, Object body, Map<String, Object> headers) {
        return template.send(uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
    }

    /** What became of an exchange that nothing went wrong with. */
    protected Exchange done(String uri, Object body) {
        return done(uri, body, Map.of());
    }

    protected Exchange done(String uri, Object body, Map<String, Object> headers) {
        var exchange = run(uri, body, headers);
        assertThat(exchange.getException()).isNull();
        return exchange;
    }

    /** What the gateway knows of the account. */
    protected <T> T ofAccount(Function<Account, T> question) {
        var answer = new AtomicReference<T>();
        simulator.account(account -> answer.set(question.apply(account)));
        return answer.get();
    }

    /** What SMSAPI said to a text for the usual number. */
    protected SendResult sent(String uri, Object text) {
        return sent(uri, text, Map.of("CamelSmsapiTo", NUMBER));
    }

    protected SendResult sent(String uri, Object body, Map<String, Object> headers) {
        return done(uri, body, headers).getMessage().getBody(SendResult.class);
    }

    /** With which code a text for the usual number was refused. */
    protected int refusal(String uri, Object text) {
        return refusal(run(uri, text, Map.of("CamelSmsapiTo", NUMBER)));
    }

    protected static int refusal(Exchange exchange) {
        assertThat(exchange.getException()).isInstanceOf(SmsapiErrorException.class);
        return ((SmsapiErrorException) exchange.getException()).getCode();
    }

    /** What a route has left at the address. */
    protected Exchange received(String uri) {
        var exchange = consumer.receive(uri, PATIENCE.toMillis());
        assertThat(exchange).as("what is left at %s", uri).isNotNull();
        return exchange;
    }

    /** The parameters of the requests to send text messages. */
    protected List<Map<String, String>> sendings() {
        return simulator.requests().stream().filter(request -> request.path().equals("/sms.do"))
                .map(ReceivedRequest::parameters).toList();
    }
}
