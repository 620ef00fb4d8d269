// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.OverdueMessage;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/**
 * Says that an overdue message has been dealt with: if its status is final, it is not handed out again. One whose lease
 * is another's by now is left to that one.
 */
final class ReportDoneProducer extends DefaultProducer {

    private MessageLedger ledger;

    ReportDoneProducer(SmsapiEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        ledger = ((SmsapiEndpoint) getEndpoint()).ledger();
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        var message = exchange.getMessage().getMandatoryBody(OverdueMessage.class);
        ledger.done(List.of(message.message().key()), message.lease());
    }
}
