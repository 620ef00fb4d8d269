// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.fuzz.Finding.Kind;

/** Compares what a composition meant to send, what the gateway has, and what the routes were told. */
final class Judge {

    private final Setting setting;
    private final Map<String, Meant> meant;
    private final Plan plan;
    private final Witness witness;
    private final GatewayRecords records;
    private final Map<String, List<Report>> reports = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Judge(Setting setting, Map<String, Meant> meant, Plan plan, Witness witness, GatewayRecords records) {
        this.setting = setting;
        this.meant = meant;
        this.plan = plan;
        this.witness = witness;
        this.records = records;
    }

    List<Finding> findings() {
        witness.unexpected().forEach(what -> find(Kind.NOT_ITS_OWN, what, "not meant to be sent"));
        records.unexpected().forEach(what -> find(Kind.DOUBLED, "", what));
        assign();
        meant.values().forEach(this::judge);
        return findings;
    }

    /** Gives each report to the message whose failure it is. */
    private void assign() {
        Map<Throwable, Set<String>> owners = new IdentityHashMap<>();
        meant.keySet().forEach(id -> witness.attempts(id).forEach(attempt -> attempt.failure().flatMap(Report::own)
                .ifPresent(failure -> owners.computeIfAbsent(failure, any -> new LinkedHashSet<>()).add(id))));
        for (var report : witness.reports()) {
            if (report.sink() == Sink.ALERT) {
                continue; // an exchange of its own, which tells of a failure and holds no message
            }
            var own = report.own();
            if (own.isEmpty()) {
                if (!report.isOfUser()) {
                    find(Kind.FOREIGN, report.message(), report.sink() + " got " + report.failure());
                }
                continue;
            }
            if (report.sink() == Sink.RESULT) {
                reports.computeIfAbsent(report.message(), any -> new ArrayList<>()).add(report);
                continue;
            }
            owner(report, owners.getOrDefault(own.get(), Set.of())).ifPresentOrElse(
                    id -> reports.computeIfAbsent(id, any -> new ArrayList<>()).add(report),
                    () -> find(Kind.NOT_ITS_OWN, report.message(), "a failure that came from no attempt: " + report.failure()));
        }
    }

    private Optional<String> owner(Report report, Set<String> owners) {
        if (owners.size() < 2) {
            return owners.stream().findFirst();
        }
        return owners.stream()
                .filter(id -> report.message().equals(id) || witness.attempts(id).stream()
                        .anyMatch(attempt -> attempt.exchangeId().equals(report.exchangeId())))
                .findFirst();
    }

    private void judge(Meant message) {
        var id = message.id();
        var attempts = witness.attempts(id);
        if (attempts.isEmpty()) {
            judgeUntried(message);
            return;
        }
        var told = reports.getOrDefault(id, List.of());
        var sent = (int) attempts.stream().filter(Attempt::succeeded).count();
        var last = attempts.get(attempts.size() - 1);
        var unknown = attempts.stream().anyMatch(attempt -> attempt.outcome() == Outcome.UNKNOWN);
        var booked = records.booked(id);
        var repeats = repeats(message);

        var once = Math.max(sent, unknown ? 1 : 0) + (sent > 0 && unknown && repeats > 0 ? 1 : 0);
        if (booked > (isRepeatedUnderAnotherIdx(message) ? Math.max(once, notRefused(attempts)) : once)) {
            find(sent == 0 ? Kind.BOOKED_AND_NOT_SENT : Kind.DOUBLED, id,
                    "booked " + booked + " times under " + records.idx(id) + ", sent " + sent + " times" + history(id));
        }
        // one with an idx of the caller's is known again when it is repeated with others, and counts as sent
        if (booked < (message.ownIdx() && repeats > 0 ? Math.min(sent, 1) : sent)) {
            find(Kind.SENT_AND_NOT_BOOKED, id, "booked " + booked + " times, sent " + sent + " times" + history(id));
        }
        if (sent > 1 + repeats) {
            find(Kind.DOUBLED, id, "sent " + sent + " times, repeats " + repeats + history(id));
        }
        if (!last.succeeded() && told.isEmpty() && !isKnownToBeSent(message, last, unknown) && !message.dropped()
                && !stopped(message) && !goesAnotherWay(message)) {
            find(Kind.LOST, id, "its failure arrived nowhere" + history(id));
        }
        if (told.size() > (last.succeeded() ? 0 : 1) + repeats) {
            find(Kind.REPORTED_TWICE, id, "arrived " + told.size() + " times" + history(id));
        }
        if (sent == 0 && !plan.mayFail(message)) {
            find(Kind.WITHOUT_CAUSE, id, "nothing was to go wrong" + history(id));
        }
        told.forEach(report -> judge(message, report, attempts, unknown));
    }

    /** Where the gateway knows the idx that a bean's earlier attempt had, the policies go on: the message was sent. */
    private boolean isKnownToBeSent(Meant message, Attempt last, boolean unknown) {
        return message.afresh() && message.ownIdx() && unknown && records.booked(message.id()) == 1
                && last.failure().flatMap(Report::own).filter(failure -> failure.getReason().equals("53")).isPresent();
    }

    /**
     * Whether the user's own handler repeats whatever failed, and with it a bean, for whose exchange an idx is made
     * anew: the policies do not, and the documentation of {@code idx} says what to do.
     */
    private static boolean isRepeatedUnderAnotherIdx(Meant message) {
        return message.afresh() && !message.ownIdx() && message.usersRepeated();
    }

    private static int notRefused(List<Attempt> attempts) {
        return (int) attempts.stream().filter(attempt -> attempt.outcome() != Outcome.NOT_SENT).count();
    }

    /** How often the message may be sent again because something else, repeated together with it, failed. */
    private int repeats(Meant message) {
        return repeatedWith(message).distinct().mapToInt(id -> (int) witness.failures(id)).sum();
    }

    /** Whether it was under way when another failed that stops it: Camel then drops what becomes of it. */
    private boolean stopped(Meant message) {
        return message.stopped().stream().flatMap(Set::stream)
                .anyMatch(id -> !id.equals(message.id()) && witness.failures(id) > 0);
    }

    /**
     * What is repeated as a whole ends with the failure of its last turn, which may not have come to this message
     * again; nor does a turn that succeeds come to what is sent only after a failure.
     */
    private boolean goesAnotherWay(Meant message) {
        return message.optional() && repeats(message) > 0
                || repeatedWith(message).anyMatch(id -> witness.failedAfter(id, message.id()));
    }

    /**
     * The messages whose failures repeat this message too, and the user's steps, for whose failures the policies repeat
     * nothing.
     */
    private Stream<String> repeatedWith(Meant message) {
        return message.repeats().stream().flatMap(Set::stream)
                .filter(id -> !id.equals(message.id()) && (message.usersRepeated() || meant.containsKey(id)));
    }

    private void judgeUntried(Meant message) {
        var kept = message.optional() || stopped(message)
                || message.before().stream().anyMatch(id -> witness.failures(id) > 0);
        if (!kept) {
            find(Kind.NOT_TRIED, message.id(), "nothing before it failed");
        }
    }

    private void judge(Meant message, Report report, List<Attempt> attempts, boolean unknown) {
        var failure = report.own().orElseThrow();
        if (!report.sink().isOfPolicies()) {
            return;
        }
        var id = message.id();
        var headers = report.headers();
        expect(id, report, "SmsapiErrorCode", failure.getReason());
        expect(id, report, "SmsapiErrorReason", failure.getMessage());
        if (attempts.stream().noneMatch(Attempt::succeeded) && records.booked(id) > 0
                && "NOT_SENT".equals(headers.get("SmsapiOutcome"))) {
            find(Kind.BOOKED_AND_NOT_SENT, id, "told as not sent at " + report.sink() + history(id));
        }
        if (repeats(message) == 0) {
            expect(id, report, "SmsapiOutcome", (unknown ? Outcome.UNKNOWN : Outcome.NOT_SENT).name());
            judgeAttempts(message, report, attempts);
        }
        var idx = String.valueOf(headers.getOrDefault("SmsapiIdx", ""));
        var known = records.idx(id);
        if (!known.isEmpty() && !known.contains(idx)) {
            find(Kind.NOT_ITS_OWN, id, "told with idx " + idx + ", asked for under " + known + history(id));
        } else if (known.isEmpty() && records.messagesUnder(idx).stream().anyMatch(other -> !other.equals(id))) {
            find(Kind.NOT_ITS_OWN, id, "told with idx " + idx + " of " + records.messagesUnder(idx) + history(id));
        }
        judgePlace(id, report, failure);
    }

    /** A bean's exchange knows only of its own attempts. */
    private void judgeAttempts(Meant message, Report report, List<Attempt> attempts) {
        var last = attempts.get(attempts.size() - 1).exchangeId();
        var ofLast = attempts.stream().filter(attempt -> attempt.exchangeId().equals(last)).count();
        if (!message.afresh() || !report.headers().get("SmsapiAttempts").equals(String.valueOf(ofLast))) {
            expect(message.id(), report, "SmsapiAttempts", String.valueOf(attempts.size()));
        }
    }

    private void judgePlace(String id, Report report, SmsapiException failure) {
        var isUnknown = "UNKNOWN".equals(report.headers().get("SmsapiOutcome"));
        if (setting.unknown() && report.sink() != Sink.PARKED && isUnknown != (report.sink() == Sink.UNKNOWN)
                && setting.deadLetter()) {
            find(Kind.NOT_ITS_OWN, id, failure.getReason() + " with outcome " + report.headers().get("SmsapiOutcome")
                                       + " arrived at " + report.sink());
        }
    }

    private void expect(String id, Report report, String header, String value) {
        var given = String.valueOf(report.headers().get(header));
        if (!given.equals(value)) {
            find(Kind.NOT_ITS_OWN, id,
                    "told with " + header + " " + given + ", not " + value + " at " + report.sink() + history(id));
        }
    }

    private String history(String id) {
        return "; attempts " + witness.attempts(id).stream()
                .map(attempt -> attempt.exchangeId() + " " + attempt.failure().map(Throwable::toString).orElse("SENT")
                                + " " + attempt.outcome())
                .toList()
               + ", idx " + records.idx(id) + ", told " + reports.getOrDefault(id, Collections.emptyList()).stream()
                       .map(report -> report.sink().toString()).toList();
    }

    private void find(Kind kind, String id, String what) {
        findings.add(new Finding(kind, id, what));
    }
}
