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

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.StatusReport;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Takes note of a delivery report in the ledger, before the route gets it. While the ledger cannot, the report is not
 * taken over, and SMSAPI repeats it.
 */
public final class LedgerEntry implements Processor {

    private final MessageLedger ledger;

    public LedgerEntry(MessageLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void process(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof DeliveryReport report) {
            ledger.reported(new StatusReport(
                    report.id(), report.idx(), report.to(), report.status(), report.doneAt(), report.points()));
        }
    }
}
