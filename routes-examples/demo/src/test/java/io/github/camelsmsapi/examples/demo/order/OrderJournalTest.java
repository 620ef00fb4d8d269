// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.report.DeliveryReport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderJournalTest {

    private static final Order ORDER = new Order("1", "48999000001", "Anna", "Paczka 1 w drodze");

    private final OrderJournal journal = new OrderJournal(List.of(ORDER), true, Clock.systemUTC());

    @Test
    void orderIsSettledByAcceptanceAndFinalReport() throws InterruptedException {
        journal.accepted(ORDER, new BigDecimal("0.33"), 2);
        assertThat(isSettled()).isFalse();

        journal.reported(report(DeliveryStatus.SENT));
        assertThat(isSettled()).isFalse();

        journal.reported(report(DeliveryStatus.DELIVERED));
        assertThat(isSettled()).isTrue();
        assertThat(state().retries()).isEqualTo(2);
        assertThat(state().points()).isEqualByComparingTo("0.33");
    }

    @Test
    void reportThatComesBeforeTheAcceptanceWaitsForIt() throws InterruptedException {
        journal.reported(report(DeliveryStatus.DELIVERED));
        assertThat(isSettled()).isFalse();

        journal.accepted(ORDER, BigDecimal.ZERO, 1);
        assertThat(isSettled()).isTrue();
        assertThat(state().points()).as("known from the report").isEqualByComparingTo("0.33");
    }

    @Test
    void finalStatusIsNeverReplaced() {
        journal.reported(report(DeliveryStatus.EXPIRED));
        journal.reported(report(DeliveryStatus.SENT));
        journal.reported(report(DeliveryStatus.DELIVERED));

        assertThat(state().status()).contains(DeliveryStatus.EXPIRED);
    }

    @Test
    void deadLetterSettlesTheOrder() throws InterruptedException {
        journal.deadLettered(new DeadLetter(ORDER, "203", "THROTTLING", Outcome.NOT_SENT, 6, "too many requests"));

        assertThat(isSettled()).isTrue();
        assertThat(state().retries()).isEqualTo(5);
    }

    @Test
    void withoutReportsTheAcceptanceSettlesTheOrder() throws InterruptedException {
        var silent = new OrderJournal(List.of(ORDER), false, Clock.systemUTC());
        silent.accepted(ORDER, BigDecimal.ONE, null);

        assertThat(silent.awaitSettled(Duration.ZERO)).isTrue();
    }

    @Test
    void reportOfSomebodyElsesMessageChangesNothing() {
        var foreign = new DeliveryReport(
                "m2", DeliveryStatus.DELIVERED, 404, "other-1", null, null,
                null, null, null, null, null, null,
                Map.of());
        journal.reported(foreign);

        assertThat(journal.states()).containsExactly(OrderState.NEW);
    }

    private boolean isSettled() throws InterruptedException {
        return journal.awaitSettled(Duration.ZERO);
    }

    private OrderState state() {
        return journal.states().get(0);
    }

    private static DeliveryReport report(DeliveryStatus status) {
        return new DeliveryReport(
                "m1", status, status.number(), "order-1", null, null,
                new BigDecimal("0.33"), null, null, null, null,
                null, Map.of());
    }
}
