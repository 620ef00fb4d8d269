// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;

import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.ledger.OverdueMessages;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.ledger.OverdueMessage;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Puts the messages that are overdue into the body. Those whose end a look-up has told are let go when the exchange has
 * succeeded; if it fails, or the process ends, they are handed out again when their leases are over.
 */
final class OverdueProducer extends DefaultProducer {

    private OverdueMessages overdue;
    private Shared.Lease<Clients.Client> client;

    OverdueProducer(SmsapiEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        overdue = ((SmsapiEndpoint) getEndpoint()).overdueMessages(request -> client.value().smsapi().ask(request));
        client = ((SmsapiEndpoint) getEndpoint()).client();
    }

    @Override
    protected void doStop() throws Exception {
        if (client != null) {
            client.close();
        }
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) {
        var messages = overdue.next(((SmsapiEndpoint) getEndpoint()).limit());
        exchange.getMessage().setBody(messages);
        if (messages.stream().anyMatch(OverdueMessage::isFinal)) {
            exchange.getExchangeExtension().addOnCompletion(new LetGo(messages));
        }
    }

    private final class LetGo extends SynchronizationAdapter {

        private final List<OverdueMessage> messages;

        private LetGo(List<OverdueMessage> messages) {
            this.messages = messages;
        }

        @Override
        public void onComplete(Exchange exchange) {
            overdue.done(messages);
        }
    }
}
