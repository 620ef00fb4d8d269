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

import java.time.Duration;
import java.util.function.Supplier;

import io.github.camelsmsapi.client.Measurements;
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
                && report.sentAt().isPresent() && report.doneAt().isPresent()) {
            var took = Duration.between(report.sentAt().get(), report.doneAt().get());
            try {
                measurements.get().reported(
                        report.status().map(Enum::name).orElse("OTHER"), took.isNegative() ? Duration.ZERO : took);
            } catch (RuntimeException failure) {
                LOG.warn("A report was not measured: {}", String.valueOf(failure));
            }
        }
    }
}
