// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;

import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.fault.SendFault;

/** What the recipients' numbers ask for; one that asks for a failure asks it for the whole request. */
final class MagicChecks {

    private MagicChecks() {
    }

    static Optional<Refusal> refusedByNumber(Submission submission) {
        return submission.drafts().stream().map(draft -> refusal(submission, draft)).flatMap(Optional::stream)
                .findFirst();
    }

    /** What is to happen to the answer; each question counts as an attempt. */
    static Optional<SendFault> fault(Submission submission) {
        return submission.drafts().stream()
                .filter(draft -> MagicNumber.read(draft.recipient().number()) instanceof MagicNumber.Faulty)
                .filter(draft -> attempt(submission, draft) == 1)
                .map(draft -> ((MagicNumber.Faulty) MagicNumber.read(draft.recipient().number())).fault())
                .findFirst();
    }

    private static Optional<Refusal> refusal(Submission submission, Draft draft) {
        var magic = MagicNumber.read(draft.recipient().number());
        if (magic instanceof MagicNumber.Refused refused) {
            return Optional.of(Refusal.of(refused.code()));
        }
        if (magic instanceof MagicNumber.RefusedAtFirst first && attempt(submission, draft) <= first.attempts()) {
            return Optional.of(Refusal.of(first.code()));
        }
        return Optional.empty();
    }

    private static int attempt(Submission submission, Draft draft) {
        var idx = submission.idxs().at(draft.recipient().position());
        return submission.gateway().magic().attempt(draft.recipient().number(), idx, draft.text());
    }
}
