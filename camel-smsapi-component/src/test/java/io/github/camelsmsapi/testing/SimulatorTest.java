// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A running Camel context whose {@code smsapi:} talks to a simulator. */
public abstract class SimulatorTest {

    protected static final String NUMBER = "48500100200";

    protected SmsapiSimulator simulator;
    protected CamelContext context;
    protected ProducerTemplate template;

    @BeforeEach
    void startContext() throws Exception {
        simulator = SmsapiSimulator.start();
        context = new DefaultCamelContext();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        configure(smsapi);
        context.addComponent("smsapi", smsapi);
        configure(context);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stopContext() {
        context.stop();
        simulator.close();
    }

    /** Sets what the component should have besides a token and the simulator's address. */
    protected void configure(SmsapiComponent smsapi) {
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
}
