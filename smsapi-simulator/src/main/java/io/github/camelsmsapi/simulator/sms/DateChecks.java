// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of when a message is to go and until when it is worth it (wire reference, sections 2.12 and 2.13). */
final class DateChecks {

    private static final int MONTHS_AHEAD = 3;
    private static final Set<String> RESTRICTIONS = Set.of("", "follow", "ignore", "nearest_available");

    private DateChecks() {
    }

    static Optional<Refusal> timeRestriction(Submission submission) {
        return refuseIf(!RESTRICTIONS.contains(submission.schedule().restriction()), ErrorCode.TIME_RESTRICTION);
    }

    static Optional<Refusal> format(Submission submission) {
        return refuseIf(
                submission.flag("date_validate")
                        && !submission.first("date").isEmpty() && submission.schedule().asked().isEmpty(),
                ErrorCode.DATE_FORMAT);
    }

    static Optional<Refusal> notTooFarAhead(Submission submission) {
        var last = submission.now().atOffset(ZoneOffset.UTC).plusMonths(MONTHS_AHEAD).toInstant();
        return refuseIf(
                submission.schedule().asked().filter(date -> date.isAfter(last)).isPresent(),
                ErrorCode.TOO_FAR_AHEAD);
    }

    static Optional<Refusal> expiration(Submission submission) {
        if (submission.first("expiration_date").isEmpty()) {
            return Optional.empty();
        }
        var settings = submission.gateway().settings();
        var valid = submission.schedule().expires()
                .map(end -> Duration.between(submission.schedule().sendAt(), end).plusSeconds(1)) // whole seconds travel
                .filter(validity -> validity.compareTo(settings.shortestValidity()) >= 0)
                .filter(validity -> validity.minusSeconds(1).compareTo(settings.longestValidity()) <= 0);
        return refuseIf(valid.isEmpty(), ErrorCode.EXPIRATION);
    }

    static Optional<Refusal> allowedHours(Submission submission) {
        var schedule = submission.schedule();
        return refuseIf(
                !schedule.restriction().equals("ignore")
                        && !submission.account().allowedHours().allow(schedule.sendAt()),
                ErrorCode.OUTSIDE_ALLOWED_HOURS);
    }
}
