// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.HashSet;
import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of the caller's own ids (wire reference, section 2.10). */
final class IdxChecks {

    private static final int LONGEST = 255;

    private IdxChecks() {
    }

    static Optional<Refusal> length(Submission submission) {
        return refuseIf(
                submission.idxs().values().stream().anyMatch(idx -> idx.length() > LONGEST), ErrorCode.IDX_TOO_LONG);
    }

    static Optional<Refusal> count(Submission submission) {
        var idxs = submission.idxs();
        return refuseIf(!idxs.none() && idxs.values().size() != submission.addressed().size(), ErrorCode.IDX_COUNT);
    }

    /** One id that is not unique refuses the whole request. */
    static Optional<Refusal> unique(Submission submission) {
        if (!submission.flag("check_idx")) {
            return Optional.empty();
        }
        var since = submission.now().minus(submission.gateway().settings().idxWindow());
        var inThisRequest = new HashSet<String>();
        return refuseIf(
                submission.idxs().values().stream().filter(idx -> !idx.isEmpty()).anyMatch(
                        idx -> !inThisRequest.add(idx) || submission.gateway().messages().idxTakenSince(idx, since)),
                ErrorCode.IDX_NOT_UNIQUE);
    }
}
