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
