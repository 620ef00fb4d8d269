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
package io.github.camelsmsapi.report;

import java.util.List;

import io.github.camelsmsapi.ledger.LedgerException;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the callbacks with delivery reports: hands each report to the route as an exchange of its own, and answers
 * {@code OK} when the route has taken all of them over. Any other answer makes SMSAPI send them again (wire reference,
 * section 16.1).
 */
public final class DeliveryReportReceiver implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReportReceiver.class);

    private final Endpoint endpoint;
    private final Processor route;
    private final Processor ledgerEntry;

    public DeliveryReportReceiver(Endpoint endpoint, Processor route, MessageLedger ledger) {
        this.endpoint = endpoint;
        this.route = route;
        this.ledgerEntry = new LedgerEntry(ledger);
    }

    @Override
    public void process(Exchange callback) throws Exception {
        List<DeliveryReport> reports;
        try {
            reports = DeliveryReportParser.parse(CallbackParameters.of(callback));
        } catch (IllegalArgumentException malformed) {
            LOG.warn("Refused a callback that is no delivery report: {}", malformed.getMessage());
            answer(callback, 400, "ERROR: " + malformed.getMessage());
            return;
        }
        for (var report : reports) {
            if (!isTakenOver(report)) {
                answer(callback, 503, "ERROR: not taken over");
                return;
            }
        }
        answer(callback, 200, "OK");
    }

    private boolean isTakenOver(DeliveryReport report) throws Exception {
        var exchange = endpoint.createExchange();
        var message = exchange.getIn();
        message.setBody(report);
        // neither recipient nor idx: as headers they would be taken for those of a message that the route sends
        message.setHeader("CamelSmsapiMessageId", report.id());
        message.setHeader("CamelSmsapiStatus", report.statusName());
        try {
            ledgerEntry.process(exchange);
            route.process(exchange);
        } catch (LedgerException notNoted) {
            exchange.setException(notNoted);
        }
        if (exchange.getException() != null) {
            LOG.warn("A delivery report was not taken over, SMSAPI will repeat it: {}", report, exchange.getException());
        }
        return exchange.getException() == null && !exchange.isRollbackOnly();
    }

    private static void answer(Exchange callback, int status, String text) {
        var message = callback.getMessage();
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader(Exchange.CONTENT_TYPE, "text/plain");
        message.setBody(text);
    }
}
