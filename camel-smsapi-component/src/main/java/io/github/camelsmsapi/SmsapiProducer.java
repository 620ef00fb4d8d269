// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.client.PooledExchanges;
import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.Recipients;
import io.github.camelsmsapi.internal.message.SendBatch;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.ParameterType;
import io.github.camelsmsapi.internal.sending.Batchers;
import io.github.camelsmsapi.internal.sending.BulkSender;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.internal.sending.ExchangeValues;
import io.github.camelsmsapi.internal.sending.LedgerRecorder;
import io.github.camelsmsapi.internal.sending.MessageSender;
import io.github.camelsmsapi.internal.sending.RequestMetrics;
import io.github.camelsmsapi.internal.sending.SendOptions;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.Sized;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.apache.camel.support.PluginHelper;

/** Carries an exchange to SMSAPI and the answer back into it. */
class SmsapiProducer extends DefaultAsyncProducer {

    private final UnknownHeaders unknownHeaders = new UnknownHeaders();
    private final Operation operation;
    private final SmsapiConfiguration configuration;
    private SendOptions options;
    private ExchangeValues values;
    private final Gateway gateway = this::ask;
    private Shared.Lease<Clients.Client> client;
    private LedgerRecorder recorder;
    private RequestMetrics metrics;
    private EndpointAccount account;
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
        metrics = new RequestMetrics(operation.uri(), component.measurements());
        account = new EndpointAccount((SmsapiEndpoint) getEndpoint(), component.settings(configuration));
        options = options();
        values = new ExchangeValues(operation, options);
        recorder = new LedgerRecorder(((SmsapiEndpoint) getEndpoint()).ledger(), configuration.clockOrSystem());
        var batch = new SendBatch(gateway, configuration.clockOrSystem(), metrics::batched);
        bulkSender = new BulkSender(operation, values, options, batch, account.key(), recorder);
        client = ((SmsapiEndpoint) getEndpoint()).client();
        if (configuration.getBatchSize() > 1) {
            batcher = component.shared().batchers().lease(new Batchers.Key(
                    component.settings(configuration), operation.uri(), configuration.getBatchSize(),
                    Duration.ofMillis(configuration.getBatchLinger())));
        }
        sender = new MessageSender(
                operation, values, options, Optional.ofNullable(batcher).map(lease -> lease.value().batcher()),
                component.shared().threads()::goOn, gateway, account.key(), recorder);
    }

    private SendOptions options() {
        var all = new HashMap<String, Object>();
        PluginHelper.getBeanIntrospection(getEndpoint().getCamelContext()).getProperties(configuration, all, null, false);
        return new SendOptions(
                all, configuration.phoneNumbers(), Moments.in(configuration.getTimeZone()), configuration.isValidate(),
                configuration.isCheckIdx(), configuration.getMaxRecipientsPerRequest(), configuration.clockOrSystem());
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        if (metrics == null) { // as for a template that sends while its context closes
            exchange.setException(
                    SmsapiFaultException.unavailable("a producer that is not started", new IllegalStateException()));
            callback.done(true);
            return true;
        }
        PooledExchanges.clear(exchange);
        var done = metrics.watch(exchange, account, callback);
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
            var result = operation.run(checked(values.ofExchange(exchange)), request -> {
                asked.set(true);
                return gateway.ask(request);
            });
            if (result instanceof CancelResult cancelled) {
                recorder.cancelled(cancelled);
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
        if (result instanceof Sized counted) {
            out.setHeader(SmsapiConstants.SIZE, counted.size());
        }
    }

    private SmsapiResponse ask(SmsapiRequest request) {
        return metrics.time(() -> client.value().smsapi().ask(request));
    }

    private Map<String, Object> checked(Map<String, Object> asked) {
        if (options.validate()) {
            operation.parameters().stream().filter(parameter -> parameter.type() == ParameterType.PHONES)
                    .forEach(parameter -> options.phoneNumbers().check(Recipients.of(asked.get(parameter.option()))));
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
