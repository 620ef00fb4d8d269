// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.Order;
import io.github.camelsmsapi.examples.demo.order.OrderState;
import io.github.camelsmsapi.message.DeliveryStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResultTableTest {

    private static final List<OrderState> STATES = List.of(
            accepted(0, DeliveryStatus.DELIVERED), accepted(2, DeliveryStatus.DELIVERED),
            accepted(0, DeliveryStatus.UNDELIVERED), accepted(1, DeliveryStatus.EXPIRED),
            deadLettered("57"), deadLettered("no answer"));
    private static final Comparison CLEAN = new Comparison(List.of(), List.of(), List.of(), List.of());

    @Test
    void tableHasOneLineForEachFigure() {
        var totals = new GatewayTotals(4, 1, new BigDecimal("0.6600"));

        var table = ResultTable.of(run(true, true, Optional.of(CLEAN), Optional.of(totals)));

        assertThat(table).map(line -> line.replaceAll(" +", " ").strip()).containsExactly(
                "orders 6", "delivered 2", "undelivered 1", "expired 1", "dead-lettered 2",
                "57 recipient blacklisted 1", "no answer 1", "retries 3", "answers lost on the way 1", "alerts 1",
                "credit has run out", "points spent 0.66", "messages per second 8", "", "lost: 0", "doubled: 0");
    }

    @Test
    void whatIsLostOrDoubledIsNamed() {
        var many = IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
        var comparison = new Comparison(many, List.of("7"), List.of("8"), List.of("m9"));
        var run = run(true, true, Optional.of(comparison), Optional.empty());

        assertThat(ResultTable.of(run)).endsWith(
                "lost: 12 (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)", "doubled: 1 (7)",
                "booked although the dead letter says not sent: 1 (8)", "booked without an order: 1 (m9)");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void withoutReportsAndBooksTheTableSaysSo() {
        var table = ResultTable.of(run(true, false, Optional.empty(), Optional.empty()));

        assertThat(table).anyMatch(line -> line.matches("accepted +4"))
                .anyMatch(line -> line.contains("demo.publicUrl"))
                .anyMatch(line -> line.matches("points spent +0.8"))
                .anyMatch(line -> line.startsWith("lost: 0 (by the shop's own journal"))
                .contains("doubled: not known without the gateway's books")
                .noneMatch(line -> line.startsWith("delivered"));
    }

    @Test
    void exitCodeIsZeroOnlyWhenEverythingIsSettledAndClean() {
        assertThat(run(true, true, Optional.of(CLEAN), Optional.empty()).exitCode()).isZero();
        assertThat(run(false, true, Optional.of(CLEAN), Optional.empty()).exitCode()).isEqualTo(1);
        assertThat(run(true, false, Optional.empty(), Optional.empty()).exitCode()).isZero();
    }

    private static RunResult run(
            boolean settled, boolean withReports, Optional<Comparison> comparison, Optional<GatewayTotals> totals) {
        return new RunResult(
                settled, withReports, STATES, List.of("credit has run out"), Duration.ofMillis(500), Path.of("letters.csv"),
                comparison, totals);
    }

    private static OrderState accepted(int retries, DeliveryStatus status) {
        return new OrderState(true, new BigDecimal("0.2"), retries, Optional.of(status), Optional.empty());
    }

    private static OrderState deadLettered(String code) {
        var order = new Order("1", "48999000001", "Anna", "text");
        var letter = new DeadLetter(order, code, "ANY", Outcome.NOT_SENT, 1, "reason");
        return new OrderState(false, BigDecimal.ZERO, 0, Optional.empty(), Optional.of(letter));
    }
}
