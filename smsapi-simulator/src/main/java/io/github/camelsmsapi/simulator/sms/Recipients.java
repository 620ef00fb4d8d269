// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.InvalidNumber;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.records.MessageType;

/** Who gets a message and who does not, and why (wire reference, sections 2.2 and 2.5). */
final class Recipients {

    private static final Duration RATE_WINDOW = Duration.ofSeconds(60);

    private final Submission submission;
    private final List<Recipient> accepted = new ArrayList<>();
    private final List<InvalidNumber> refused = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> inThisRequest = new HashMap<>();

    Recipients(Submission submission) {
        this.submission = submission;
        for (var position = 0; position < submission.addressed().size(); position++) {
            sort(position, submission.addressed().get(position));
        }
    }

    List<Recipient> accepted() {
        return accepted;
    }

    List<InvalidNumber> refused() {
        return refused;
    }

    /** Why nobody is left, if so: the one reason there is, or else that no number is valid. */
    Optional<Refusal> nobodyLeft() {
        if (!accepted.isEmpty()) {
            return Optional.empty();
        }
        var reasons = refused.stream().map(InvalidNumber::code).distinct().toList();
        var code = reasons.size() == 1 ? reasons.get(0) : ErrorCode.NO_VALID_NUMBER.number();
        return Optional.of(Refusal.of(code).because(refused));
    }

    private void sort(int position, String submitted) {
        var number = PhoneNumber.read(submitted, submission.account().countryPrefix());
        if (number.isEmpty()) {
            refuse(submitted, submitted, ErrorCode.NO_VALID_NUMBER, "Invalid phone number");
            return;
        }
        var digits = number.get().digits();
        if (submission.flag("skip_foreign") && number.get().isForeign()
                || isSkippedMobile(number.get())
                || !seen.add(digits) && !submission.flag("allow_duplicates")) {
            return;
        }
        if (submission.account().isBlacklisted(digits)) {
            refuse(digits, submitted, ErrorCode.BLACKLISTED, "Number is on the blacklist");
        } else if (submission.account().hasOptedOut(digits)) {
            refuse(digits, submitted, ErrorCode.OPTED_OUT, "Number is on the opt-out list");
        } else if (submission.isDomestic() && number.get().isForeign()) {
            refuse(digits, submitted, ErrorCode.FOREIGN_NUMBER, "Number is abroad");
        } else if (isTooOften(digits)) {
            refuse(digits, submitted, ErrorCode.TOO_OFTEN_TO_ONE_NUMBER, "Too many messages to this number");
        } else {
            accepted.add(new Recipient(position, submitted, digits));
        }
    }

    private boolean isSkippedMobile(PhoneNumber number) {
        return submission.type() == MessageType.VMS && submission.flag("skip_gsm") && number.isPolishMobile();
    }

    private boolean isTooOften(String number) {
        var limit = submission.gateway().settings().attemptsPerNumber();
        if (limit == 0 || MagicNumber.isReserved(number)) {
            return false;
        }
        var before = submission.gateway().messages()
                .bookedToSince(number, submission.now().minus(RATE_WINDOW), limit);
        return before + inThisRequest.merge(number, 1, Integer::sum) > limit;
    }

    private void refuse(String number, String submitted, ErrorCode code, String message) {
        refused.add(new InvalidNumber(number, submitted, code.number(), message));
    }
}
