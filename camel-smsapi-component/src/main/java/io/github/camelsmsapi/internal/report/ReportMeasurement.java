// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The station at which delivery reports are counted, with the time from the sending to what they tell. It never fails
 * one.
 */
public final class ReportMeasurement implements Processor {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMeasurement.class);

    private final Supplier<Measurements> measurements;

    /** @param measurements asked for at each report, as the component has them only once it runs */
    public ReportMeasurement(Supplier<Measurements> measurements) {
        this.measurements = measurements;
    }

    @Override
    public void process(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof DeliveryReport report
                && report.sentAt() != null && report.doneAt() != null) {
            var took = Duration.between(report.sentAt(), report.doneAt());
            try {
                measurements.get().reported(
                        report.status() == null ? "OTHER" : report.status().name(), took.isNegative() ? Duration.ZERO : took);
            } catch (RuntimeException failure) {
                LOG.warn("A report was not measured: {}", String.valueOf(failure));
            }
        }
    }
}
