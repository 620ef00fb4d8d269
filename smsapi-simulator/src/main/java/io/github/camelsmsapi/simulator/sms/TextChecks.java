// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of the finished texts (wire reference, section 2.15). */
final class TextChecks {

    private TextChecks() {
    }

    static Optional<Refusal> flash(Submission submission) {
        return refuseIf(submission.flag("flash") && hasSpecialCharacters(submission),
                ErrorCode.FLASH_SPECIAL_CHARACTERS);
    }

    static Optional<Refusal> onlyPlain(Submission submission) {
        return refuseIf(submission.flag("nounicode") && hasSpecialCharacters(submission), ErrorCode.CONTENT);
    }

    static Optional<Refusal> parts(Submission submission) {
        var longest = submission.drafts().stream().mapToInt(draft -> draft.size().parts()).max().orElse(0);
        return refuseIf(longest > submission.gateway().settings().maxParts(), ErrorCode.CONTENT)
                .or(() -> refuseIf(longest > allowed(submission), ErrorCode.TOO_MANY_PARTS));
    }

    private static int allowed(Submission submission) {
        if (submission.flag("single")) {
            return 1;
        }
        try {
            return Integer.parseInt(submission.first("max_parts").trim());
        } catch (NumberFormatException e) { // not given, or not to be understood
            return submission.account().maxParts();
        }
    }

    private static boolean hasSpecialCharacters(Submission submission) {
        return submission.drafts().stream().anyMatch(draft -> draft.size().alphabet() == Alphabet.UCS2);
    }
}
