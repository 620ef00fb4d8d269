// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of the request as a whole. */
final class RequestChecks {

    private static final Pattern UTF8 = Pattern.compile("(?i)utf-?8");
    private static final Set<String> SPECIAL_SENDERS = Set.of("eco", "2way");
    private static final int PERSONAL_PARAMETERS = 4;

    private RequestChecks() {
    }

    static Optional<Refusal> encoding(Submission submission) {
        var declared = submission.first("encoding");
        return refuseIf(
                !submission.parameters().isUtf8() || !declared.isEmpty() && !UTF8.matcher(declared).matches(),
                ErrorCode.ENCODING);
    }

    static Optional<Refusal> actionAllowed(Submission submission) {
        var wanted = EnumSet.of(Action.SEND);
        if (submission.schedule().sendAt().isAfter(submission.now())) {
            wanted.add(Action.SCHEDULE);
        }
        if (submission.flag("flash")) {
            wanted.add(Action.FLASH);
        }
        if (submission.isFast()) {
            wanted.add(Action.FAST);
        }
        if (submission.isBinary()) {
            wanted.add(Action.BINARY);
        }
        return refuseIf(!wanted.stream().allMatch(submission.account()::may), ErrorCode.ACTION_NOT_ALLOWED);
    }

    static Optional<Refusal> senderName(Submission submission) {
        var name = submission.senderName();
        var special = SPECIAL_SENDERS.stream().anyMatch(name::equalsIgnoreCase);
        return refuseIf(submission.has("from") && !special && !submission.member().maySendAs(name),
                ErrorCode.SENDER_NAME);
    }

    static Optional<Refusal> notifyUrl(Submission submission) {
        var url = submission.first("notify_url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return refuseIf(!ShortLinks.isLink(url), ErrorCode.NOTIFY_URL)
                .or(() -> refuseIf(submission.addressed().size() > 1, ErrorCode.NOTIFY_URL_IN_BULK));
    }

    static Optional<Refusal> personalParameters(Submission submission) {
        for (var which = 1; which <= PERSONAL_PARAMETERS; which++) {
            if (!submission.has("param" + which)) {
                continue;
            }
            if (submission.has("group")) {
                return Optional.of(Refusal.of(ErrorCode.PARAMETERS_WITH_GROUP));
            }
            if (submission.personal(which).size() != submission.addressed().size()) {
                return Optional.of(Refusal.of(ErrorCode.PARAMETER_COUNT));
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> credit(Submission submission) {
        return refuseIf(submission.cost().compareTo(submission.member().points()) > 0, ErrorCode.TOO_FEW_POINTS);
    }
}
