// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.fuzz.Finding.Kind;
import org.springframework.transaction.UnexpectedRollbackException;

/** Where the failures of each message, and of each step of the user's, arrived. */
final class Told {

    private final Witness witness;
    private final Map<Throwable, Set<String>> owners = new IdentityHashMap<>();
    private final Map<String, List<Report>> reports = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Told(Set<String> messages, Witness witness) {
        this.witness = witness;
        messages.forEach(id -> witness.attempts(id).forEach(attempt -> attempt.failure().flatMap(Report::own)
                .ifPresent(failure -> owners.computeIfAbsent(failure, any -> new LinkedHashSet<>()).add(id))));
        witness.reports().stream()
                .filter(report -> report.sink() != Sink.ALERT) // an exchange of its own, which tells of a failure and holds no message
                .forEach(this::assign);
    }

    private void assign(Report report) {
        var own = report.own();
        if (own.isEmpty()) {
            report.ofUser().ifPresentOrElse(step -> add(step.at(), report),
                    () -> foreign(report));
        } else if (report.sink() == Sink.RESULT) {
            add(report.message(), report);
        } else {
            owner(report, owners.getOrDefault(own.get(), Set.of())).ifPresentOrElse(id -> add(id, report),
                    () -> find(Kind.NOT_ITS_OWN, report.message(), "a failure that came from no attempt: " + report.failure()));
        }
    }

    /** Spring says that a part of a transaction failed where something else took the failure, and rolls back. */
    private void foreign(Report report) {
        if (!report.isOf(UnexpectedRollbackException.class)) {
            find(Kind.FOREIGN, report.message(), report.sink() + " got " + report.failure());
        }
    }

    /** One failure can be that of several messages of a body. */
    private Optional<String> owner(Report report, Set<String> of) {
        if (of.size() < 2) {
            return of.stream().findFirst();
        }
        return of.stream()
                .filter(id -> report.message().equals(id) || witness.attempts(id).stream()
                        .anyMatch(attempt -> attempt.exchangeId().equals(report.exchangeId())))
                .findFirst();
    }

    private void add(String id, Report report) {
        reports.computeIfAbsent(id, any -> new ArrayList<>()).add(report);
    }

    private void find(Kind kind, String id, String what) {
        findings.add(new Finding(kind, id, what));
    }

    /** What arrived of a message or a step. */
    List<Report> of(String id) {
        return reports.getOrDefault(id, List.of());
    }

    /** What arrived and is neither a message's nor the user's. */
    List<Finding> findings() {
        return findings;
    }
}
