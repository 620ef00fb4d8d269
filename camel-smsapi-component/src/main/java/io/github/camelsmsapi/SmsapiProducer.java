// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.camelsmsapi.client.Gateway;
import io.github.camelsmsapi.client.Shared;
import io.github.camelsmsapi.client.SmsapiAnswer;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.message.Recipients;
import io.github.camelsmsapi.message.SendBatch;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.Counted;
import io.github.camelsmsapi.operation.Operation;
import io.github.camelsmsapi.operation.ParameterType;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/** Carries an exchange to SMSAPI and the answer back into it. */
class SmsapiProducer extends DefaultAsyncProducer {

    private final UnknownHeaders unknownHeaders = new UnknownHeaders();
    private final Operation operation;
    private final SmsapiConfiguration configuration;
    private Numbering numbering;
    private ExchangeValues values;
    private final Gateway gateway = this::ask;
    private Shared.Lease<Clients.Client> client;
    private Tracking tracking;
    private Observer observer;
    private Account account;
    private MessageSender sender;
    private BulkSender bulkSender;
    private Shared.Lease<Batchers.Running> batcher;

    SmsapiProducer(SmsapiEndpoint endpoint, Operation operation) {
        super(endpoint);
        this.operation = operation;
        this.configuration = endpoint.getConfiguration();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        var component = (SmsapiComponent) getEndpoint().getComponent();
        observer = new Observer(operation.uri(), component.measurements());
        account = new EndpointAccount((SmsapiEndpoint) getEndpoint(), component.settings(configuration));
        numbering = configuration.numbering();
        values = new ExchangeValues(getEndpoint().getCamelContext(), operation, configuration);
        tracking = new Tracking(((SmsapiEndpoint) getEndpoint()).ledger(), configuration.clockOrSystem());
        var batch = new SendBatch(gateway, configuration.clockOrSystem(), observer::batched);
        bulkSender = new BulkSender(operation, values, configuration, numbering, batch, tracking);
        client = ((SmsapiEndpoint) getEndpoint()).client();
        if (configuration.getBatchSize() > 1) {
            batcher = component.shared().batchers().lease(new Batchers.Key(
                    component.settings(configuration), operation.uri(), configuration.getBatchSize(),
                    Duration.ofMillis(configuration.getBatchLinger())));
        }
        sender = new MessageSender(
                operation, values, configuration, numbering, Optional.ofNullable(batcher).map(lease -> lease.value().batcher()),
                component.shared().threads()::goOn, gateway, tracking);
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        if (observer == null) { // as for a template that sends while its context closes
            exchange.setException(
                    SmsapiFaultException.unavailable("a producer that is not started", new IllegalStateException()));
            callback.done(true);
            return true;
        }
        var done = observer.watch(exchange, account, callback);
        unknownHeaders.warn(exchange);
        if (operation.sends().isEmpty()) {
            ask(exchange);
        } else if (BulkSender.isBulk(exchange.getMessage().getBody())) {
            bulkSender.send(exchange);
        } else if (!sender.send(exchange, done)) {
            return false;
        }
        done.done(true);
        return true;
    }

    /** Of an operation that sends no message. A fault before its first request means that nothing was done. */
    private void ask(Exchange exchange) {
        var asked = new AtomicBoolean();
        try {
            var result = operation.run(checked(values.of(exchange)), request -> {
                asked.set(true);
                return gateway.ask(request);
            });
            if (result instanceof CancelResult cancelled) {
                tracking.cancelled(cancelled);
            }
            answer(exchange, result);
        } catch (Exception | Error fault) {
            exchange.setException(asked.get()
                    ? SmsapiFaultException.afterSending(fault, operation.isRepeatable())
                    : SmsapiFaultException.beforeSending(fault));
        }
    }

    private static void answer(Exchange exchange, Object result) {
        var out = exchange.getMessage();
        out.setBody(result);
        out.removeHeader(SmsapiConstants.SIZE);
        if (result instanceof Counted counted) {
            out.setHeader(SmsapiConstants.SIZE, counted.size());
        }
    }

    private SmsapiAnswer ask(SmsapiRequest request) {
        return observer.time(() -> client.value().smsapi().ask(request));
    }

    private Map<String, Object> checked(Map<String, Object> asked) {
        if (configuration.isValidate()) {
            operation.parameters().stream().filter(parameter -> parameter.type() == ParameterType.PHONES)
                    .forEach(parameter -> numbering.check(Recipients.of(asked.get(parameter.option()))));
        }
        return asked;
    }

    /**
     * What the producer used may still be needed: Camel stops one that its cache has no room for in the midst of a
     * call.
     */
    @Override
    protected void doStop() throws Exception {
        if (batcher != null) {
            batcher.close();
            batcher = null;
        }
        if (client != null) {
            client.close();
        }
        super.doStop();
    }
}
