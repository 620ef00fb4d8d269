// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;

import io.github.camelsmsapi.simulator.account.DiscountGroup;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of discount codes (wire reference, section 2.11). */
final class DiscountChecks {

    private DiscountChecks() {
    }

    static Optional<Refusal> codes(Submission submission) {
        if (submission.first("discount_group").isEmpty()) {
            return Optional.empty();
        }
        return submission.discountGroup().map(group -> codes(submission, group))
                .orElseGet(() -> Optional.of(Refusal.of(ErrorCode.CODE_GROUP_UNKNOWN)));
    }

    private static Optional<Refusal> codes(Submission submission, DiscountGroup group) {
        return refuseIf(group.isExpired(submission.now()), ErrorCode.CODE_GROUP_EXPIRED)
                .or(() -> refuseIf(
                        !TextRenderer.CODE_TAG.matcher(submission.content()).find(), ErrorCode.CODE_TAG_MISSING))
                .or(() -> refuseIf(group.left() == 0, ErrorCode.CODE_GROUP_USED_UP))
                .or(() -> refuseIf(
                        group.left() < submission.recipients().accepted().size(), ErrorCode.TOO_FEW_CODES));
    }
}
