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
