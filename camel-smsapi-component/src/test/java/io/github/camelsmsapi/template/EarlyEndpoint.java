// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;

/**
 * Its consumer hands over what there is while it starts: Camel tells the policies of a route about its start only
 * after.
 */
final class EarlyEndpoint extends DefaultEndpoint {

    private final Callable<Optional<String>> source;

    EarlyEndpoint(CamelContext context, Callable<Optional<String>> source) {
        this.source = source;
        setCamelContext(context);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        return new DefaultConsumer(this, processor) {
            @Override
            protected void doStart() throws Exception {
                super.doStart();
                var body = source.call();
                if (body.isPresent()) {
                    var exchange = createExchange(true);
                    exchange.getMessage().setBody(body.get());
                    getProcessor().process(exchange);
                }
            }
        };
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("early:message only gives messages");
    }

    @Override
    protected String createEndpointUri() {
        return "early:message";
    }
}
