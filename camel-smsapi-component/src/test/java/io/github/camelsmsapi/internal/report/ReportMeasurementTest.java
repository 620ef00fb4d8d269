// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How long it takes from a message to its report is measured. */
class ReportMeasurementTest {

    @Test
    void theTimeFromSendingToReportIsMeasuredByStatus() throws Exception {
        var meters = new SimpleMeterRegistry();
        try (var simulator = SmsapiSimulator.start(); var fixture = new CallbackFixture(simulator.url())) {
            fixture.context.getRegistry().bind("meters", meters);
            fixture.receive("reports").start();

            fixture.get("MsgId=1,2&status=404,404&sent_at=1625650925,1625650925&donedate=1625650938,1625650928");
            fixture.get("MsgId=3&status=405&sent_at=1625650925&donedate=1625650926");
            fixture.get("MsgId=4&status=404");
        }

        var delivered = meters.get("smsapi.reports").tags("status", "DELIVERED").timer();
        assertThat(delivered.count()).isEqualTo(2);
        assertThat(delivered.totalTime(TimeUnit.SECONDS)).isEqualTo(13 + 3);
        assertThat(meters.get("smsapi.reports").tags("status", "UNDELIVERED").timer().count()).isEqualTo(1);
    }
}
