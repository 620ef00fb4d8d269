// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes note of a delivery report in the ledger, before the route gets it. While the ledger cannot, the report is not
 * taken over, and SMSAPI repeats it. A report whose values it cannot hold goes on without.
 */
public final class ReportRecorder implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRecorder.class);
    /** Classes of SQLSTATE: data that cannot be stored, and a constraint that it breaks. */
    private static final List<String> REFUSALS = List.of("22", "23");

    private final MessageLedger ledger;
    private final Clock clock;

    /** @param clock tells when a report comes */
    public ReportRecorder(MessageLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void process(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof DeliveryReport report) {
            try {
                ledger.reported(new StatusReport(
                        report.id(), report.idx(), report.to(), report.status(), report.doneAt(), report.points()),
                        clock.instant());
            } catch (RuntimeException failure) {
                if (!isRefusal(failure)) {
                    throw failure;
                }
                LOG.warn("The ledger cannot record {}; the route still gets it", report, failure);
            }
        }
    }

    /** Whether the values were refused, and will be each time; else the ledger was not there. */
    private static boolean isRefusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof SQLException database
                    && REFUSALS.stream().anyMatch(String.valueOf(database.getSQLState())::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
