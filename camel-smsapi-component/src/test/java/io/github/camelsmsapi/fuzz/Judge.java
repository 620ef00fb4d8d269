// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.fuzz.Finding.Kind;

/** Compares what a composition meant to send, what the gateway has, and what the routes were told. */
final class Judge {

    private final Setting setting;
    private final Walk walk;
    private final Plan plan;
    private final Witness witness;
    private final GatewayRecords records;
    private final Told told;
    private final Excuses excuses;
    private final List<Finding> findings = new ArrayList<>();

    Judge(Setting setting, Walk walk, Plan plan, Witness witness, GatewayRecords records) {
        this.setting = setting;
        this.walk = walk;
        this.plan = plan;
        this.witness = witness;
        this.records = records;
        this.told = new Told(walk.messages().keySet(), witness);
        this.excuses = new Excuses(walk, witness, told);
    }

    List<Finding> findings() {
        witness.unexpected().forEach(what -> find(Kind.NOT_ITS_OWN, what, "not meant to be sent"));
        records.unexpected().forEach(what -> find(Kind.DOUBLED, "", what));
        findings.addAll(told.findings());
        walk.messages().values().forEach(this::judge);
        walk.failures().forEach(this::judgeUsers);
        return findings;
    }

    private void judge(Meant message) {
        var id = message.id();
        var place = message.place();
        var attempts = witness.attempts(id);
        if (attempts.isEmpty()) {
            judgeUntried(message);
            return;
        }
        var sent = (int) attempts.stream().filter(Attempt::succeeded).count();
        var last = lastOf(attempts);
        var unknown = last.stream().anyMatch(attempt -> attempt.outcome() == Outcome.UNKNOWN);
        var booked = records.booked(id);
        var turns = turns(message);

        if (booked > mayBeBooked(message, attempts, sent, unknown, message.sms() * turns)) {
            find(sent == 0 ? Kind.BOOKED_AND_NOT_SENT : Kind.DOUBLED, id,
                    "booked " + booked + " times under " + records.idx(id) + ", sent " + sent + " times" + history(id));
        }
        // one with an idx of the caller's is known again when it is sent again, and counts as sent
        if (booked < (message.idx().isOwn() ? Math.min(sent, 1) : sent)) {
            find(Kind.SENT_AND_NOT_BOOKED, id, "booked " + booked + " times, sent " + sent + " times" + history(id));
        }
        if (sent > message.times() * turns) {
            find(Kind.DOUBLED, id, "sent " + sent + " times, in turns " + turns + history(id));
        }
        if (!last.isEmpty() && told.of(id).isEmpty() && !isKnownToBeSent(message, last, unknown)
                && !excuses.keepsQuiet(id, place, false)) {
            find(Kind.LOST, id, "its failure arrived nowhere" + history(id));
        }
        if (last.isEmpty() && sent < message.times()) {
            judgeUntried(message);
        }
        if (told.of(id).size() > turns - (last.isEmpty() ? 1 : 0)) {
            find(Kind.REPORTED_TWICE, id, "arrived " + told.of(id).size() + " times" + history(id));
        }
        if (sent == 0 && !plan.mayFail(message)) {
            find(Kind.WITHOUT_CAUSE, id, "nothing was to go wrong" + history(id));
        }
        told.of(id).forEach(report -> judge(message, report, last.isEmpty() || message.idx().isOwn() ? attempts : last));
    }

    /**
     * How often it may have been come to; of several that are equal the first is come to again for the failure of a
     * later one.
     */
    private int turns(Meant message) {
        var own = message.times() > 1 && !message.place().repeats().isEmpty() ? witness.failures(message.id()) : 0;
        return 1 + excuses.repeats(message.id(), message.place()) + (int) own;
    }

    /**
     * The attempts since the last success: those at the message that comes next, where several are equal. Under an idx
     * of the caller's it is the same one.
     */
    private static List<Attempt> lastOf(List<Attempt> attempts) {
        var begin = attempts.size();
        while (begin > 0 && !attempts.get(begin - 1).succeeded()) {
            begin--;
        }
        return attempts.subList(begin, attempts.size());
    }

    /**
     * How many SMS the gateway may have: one for each that was told as sent, and for each that was told as unknown, or
     * is so at last. A bean's exchange has an idx made anew for each attempt, as the documentation of {@code idx} says;
     * so has what the user's own handler repeats, whatever failed: the policies do not.
     */
    private int mayBeBooked(Meant message, List<Attempt> attempts, int sent, boolean unknown, int most) {
        var told = (int) this.told.of(message.id()).stream().flatMap(report -> report.own().stream())
                .filter(failure -> failure.getOutcome() == Outcome.UNKNOWN).count();
        var ended = sent + Math.max(told, unknown ? 1 : 0);
        if (message.idx().isOwn()) {
            return Math.min(ended, 1);
        }
        if (message.place().afresh() && message.place().usersRepeated()) {
            return notRefused(attempts);
        }
        return Math.min(message.place().afresh() ? notRefused(attempts) : ended, most);
    }

    /** Where the gateway knows the idx that a bean's earlier attempt had, the policies go on: the message was sent. */
    private boolean isKnownToBeSent(Meant message, List<Attempt> last, boolean unknown) {
        return message.place().afresh() && message.idx().isOwn() && unknown && records.booked(message.id()) == 1
                && last.get(last.size() - 1).failure().flatMap(Report::own)
                        .filter(failure -> failure.getReason().equals("53")).isPresent();
    }

    private static int notRefused(List<Attempt> attempts) {
        return (int) attempts.stream().filter(attempt -> attempt.outcome() != Outcome.NOT_SENT).count();
    }

    private void judgeUntried(Meant message) {
        if (!excuses.mayBeUntried(message)) {
            find(Kind.NOT_TRIED, message.id(), "nothing before it failed" + history(message.id()));
        }
    }

    /** A failure of the user's own has to arrive too. */
    private void judgeUsers(String step, Place place) {
        if (witness.failsAtLast(step) && told.of(step).isEmpty() && !excuses.keepsQuiet(step, place, true)) {
            find(Kind.LOST, step, "the user's own failure arrived nowhere");
        }
    }

    private void judge(Meant message, Report report, List<Attempt> last) {
        var failure = report.own().orElseThrow();
        if (!report.sink().isOfPolicies()) {
            return;
        }
        var id = message.id();
        var headers = report.headers();
        expect(id, report, "SmsapiErrorCode", failure.getReason());
        expect(id, report, "SmsapiErrorReason", failure.getMessage());
        if (witness.attempts(id).stream().noneMatch(Attempt::succeeded) && records.booked(id) > 0
                && "NOT_SENT".equals(headers.get("SmsapiOutcome"))) {
            find(Kind.BOOKED_AND_NOT_SENT, id, "told as not sent at " + report.sink() + history(id));
        }
        if (turns(message) == 1) {
            var unknown = last.stream().anyMatch(attempt -> attempt.outcome() == Outcome.UNKNOWN);
            expect(id, report, "SmsapiOutcome", (unknown ? Outcome.UNKNOWN : Outcome.NOT_SENT).name());
            judgeAttempts(message, report, last);
            judgeRepetitions(message, report, failure, last);
        }
        judgeIdx(id, report);
        judgePlace(id, report, failure);
    }

    private void judgeIdx(String id, Report report) {
        var idx = String.valueOf(report.headers().getOrDefault("SmsapiIdx", ""));
        var known = records.idx(id);
        if (!known.isEmpty() && !known.contains(idx) && !plan.closesConnections()) { // a closed one takes a request along
            find(Kind.NOT_ITS_OWN, id, "told with idx " + idx + ", asked for under " + known + history(id));
        } else if (!known.contains(idx) && records.messagesUnder(idx).stream().anyMatch(other -> !other.equals(id))) {
            find(Kind.NOT_ITS_OWN, id, "told with idx " + idx + " of " + records.messagesUnder(idx) + history(id));
        }
    }

    /** A bean's exchange knows only of its own attempts. */
    private void judgeAttempts(Meant message, Report report, List<Attempt> attempts) {
        var last = attempts.get(attempts.size() - 1).exchangeId();
        var ofLast = attempts.stream().filter(attempt -> attempt.exchangeId().equals(last)).count();
        if (message.byAccounts()) {
            return;
        }
        if (!message.place().afresh() || !report.headers().get("SmsapiAttempts").equals(String.valueOf(ofLast))) {
            expect(message.id(), report, "SmsapiAttempts", String.valueOf(attempts.size()));
        }
    }

    /** What the policies repeat, they repeat as often for each message. */
    private void judgeRepetitions(Meant message, Report report, SmsapiException failure, List<Attempt> last) {
        if (report.sink() == Sink.DEAD && !message.place().afresh() && failure.getReaction() == Reaction.RETRY
                && failure.getOutcome() == Outcome.NOT_SENT && last.size() <= setting.redeliveries()) {
            find(Kind.GIVEN_UP_EARLY, message.id(), "after " + last.size() + " attempts" + history(message.id()));
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
               + ", idx " + records.idx(id) + ", told " + told.of(id).stream().map(report -> report.sink().toString()).toList();
    }

    private void find(Kind kind, String id, String what) {
        findings.add(new Finding(kind, id, what));
    }
}
