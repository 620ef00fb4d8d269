// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.OrderState;
import io.github.camelsmsapi.message.DeliveryStatus;

/** The result of a run for the eye: one line for each figure. */
public final class ResultTable {

    private static final int SHOWN = 10;

    private final RunResult run;
    private final List<String> lines = new ArrayList<>();

    private ResultTable(RunResult run) {
        this.run = run;
    }

    public static List<String> of(RunResult run) {
        return new ResultTable(run).lines();
    }

    private List<String> lines() {
        row("orders", run.states().size());
        statuses();
        deadLetters();
        row("retries", run.states().stream().mapToInt(OrderState::retries).sum());
        run.totals().ifPresent(totals -> row("answers lost on the way", totals.answersLost()));
        row("alerts", run.alerts().size());
        run.alerts().forEach(alert -> lines.add("  " + alert));
        row("points spent", points().stripTrailingZeros().toPlainString());
        row("messages per second", perSecond());
        lines.add("");
        verdict();
        return lines;
    }

    private void statuses() {
        if (!run.withReports()) {
            row("accepted", run.states().stream().filter(OrderState::accepted).count());
            lines.add("  (no delivery reports: SMSAPI cannot reach this machine; see -Ddemo.publicUrl)");
            return;
        }
        var counts = new EnumMap<DeliveryStatus, Long>(DeliveryStatus.class);
        List.of(DeliveryStatus.DELIVERED, DeliveryStatus.UNDELIVERED, DeliveryStatus.EXPIRED)
                .forEach(status -> counts.put(status, 0L));
        run.states().stream().filter(OrderState::hasFinalStatus).flatMap(state -> state.status().stream())
                .forEach(status -> counts.merge(status, 1L, Long::sum));
        row("delivered", counts.remove(DeliveryStatus.DELIVERED));
        row("undelivered", counts.remove(DeliveryStatus.UNDELIVERED));
        row("expired", counts.remove(DeliveryStatus.EXPIRED));
        counts.forEach((status, count) -> row(status.name().toLowerCase(Locale.ROOT), count));
        var open = run.states().stream()
                .filter(state -> state.deadLetter().isEmpty() && !(state.accepted() && state.hasFinalStatus())).count();
        if (open > 0) {
            row("not settled", open);
        }
    }

    private void deadLetters() {
        var letters = run.letters();
        row("dead-lettered", letters.size());
        Map<String, Long> byCode
                = letters.stream().collect(Collectors.groupingBy(DeadLetter::getCode, TreeMap::new, Collectors.counting()));
        byCode.forEach((code, count) -> row("  " + code + " " + meaning(code), count));
    }

    private static String meaning(String code) {
        return Optional.of(code).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf)
                .flatMap(SmsapiErrorCode::of).map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
    }

    private BigDecimal points() {
        return run.totals().map(GatewayTotals::pointsSpent)
                .orElseGet(() -> run.states().stream().map(OrderState::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String perSecond() {
        var accepted = run.states().stream().filter(OrderState::accepted).count();
        var millis = run.sendingTime().toMillis();
        return millis == 0 ? "-" : String.valueOf(Math.round(accepted * 1000.0 / millis));
    }

    private void verdict() {
        run.comparison().ifPresentOrElse(books -> {
            lines.add("lost: " + some(books.lost()));
            lines.add("doubled: " + some(books.doubled()));
            ifAny("booked although the dead letter says not sent: ", books.contradicted());
            ifAny("booked without an order: ", books.foreign());
        }, () -> {
            lines.add("lost: " + run.lostByJournal() + " (by the shop's own journal; SMSAPI has no books to compare with)");
            lines.add("doubled: not known without the gateway's books");
        });
    }

    private void ifAny(String what, List<String> which) {
        if (!which.isEmpty()) {
            lines.add(what + some(which));
        }
    }

    /** How many, and which. */
    private static String some(List<String> which) {
        if (which.isEmpty()) {
            return "0";
        }
        var more = which.size() > SHOWN ? ", ..." : "";
        return which.stream().limit(SHOWN).collect(Collectors.joining(", ", which.size() + " (", more + ")"));
    }

    private void row(String name, Object value) {
        lines.add(String.format(Locale.ROOT, "%-44s %8s", name, value));
    }
}
