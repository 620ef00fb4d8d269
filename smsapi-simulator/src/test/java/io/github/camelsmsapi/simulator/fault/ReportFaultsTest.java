// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReportFaultsTest {

    @RegisterExtension
    final SmsapiSimulatorExtension extension = SmsapiSimulatorExtension
            .create(builder -> builder.clock(Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC))
                    .delivery(delivery -> delivery.intermediate(DeliveryStatus.SENT).callsAtOnce(1)));

    private SmsapiSimulator simulator;
    private ReportReceiver receiver;

    @BeforeEach
    void start(SmsapiSimulator started) {
        simulator = started;
        receiver = ReportReceiver.start();
        simulator.reportTo(receiver.url());
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aReportIsRepeatedAlthoughItWasTaken() {
        simulator.inject(FaultRule.of(ReportFault.REPORT_REPEATED).times(4).number("48500100200").count(1));
        send();
        simulator.advance(Duration.ofSeconds(1));

        await().until(() -> simulator.stats().reportsAcknowledged() == 5);
        assertThat(receiver.all("status")).containsExactly("403", "403", "403", "403", "404");
        assertThat(simulator.faultsInjected()).containsEntry("report-repeated", 1L);
    }

    @Test
    void aReportIsLateAndOvertaken() {
        simulator.inject(FaultRule.of(ReportFault.REPORT_LATE).delay(Duration.ofHours(1)).count(1));
        send();
        simulator.advance(Duration.ofSeconds(1));
        await().until(() -> simulator.stats().reportsAcknowledged() == 1);
        simulator.advance(Duration.ofHours(1));

        await().until(() -> simulator.stats().reportsAcknowledged() == 2);
        assertThat(receiver.all("status")).containsExactly("404", "403");
    }

    @Test
    void reportsComeOutOfOrder() {
        simulator.inject(FaultRule.of(ReportFault.REPORT_OUT_OF_ORDER).delay(Duration.ofHours(1)));
        for (var n = 0; n < 10; n++) {
            new Caller(simulator).sms("to", "485001002" + (10 + n), "message", "Hi");
        }
        simulator.advance(Duration.ofSeconds(1));
        simulator.advance(Duration.ofHours(1));

        await().until(() -> simulator.stats().reportsAcknowledged() == 20);
        assertThat(receiver.all("to")).isNotEqualTo(receiver.all("to").stream().sorted().toList());
        assertThat(simulator.faultsInjected()).containsEntry("report-out-of-order", 20L);
    }

    private void send() {
        new Caller(simulator).sms("to", "48500100200", "message", "Hi");
    }
}
