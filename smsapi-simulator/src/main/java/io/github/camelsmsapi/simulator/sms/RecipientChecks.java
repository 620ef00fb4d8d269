// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of who is to get the message. */
final class RecipientChecks {

    /** With a short link in the text (wire reference, section 2.16). */
    private static final int MOST_WITH_SHORT_LINK = 100;

    private RecipientChecks() {
    }

    static Optional<Refusal> groupKnown(Submission submission) {
        return refuseIf(
                submission.groups().anyMatch(name -> submission.account().group(name).isEmpty()),
                ErrorCode.GROUP_UNKNOWN);
    }

    static Optional<Refusal> groupFilled(Submission submission) {
        return refuseIf(
                submission.groups().anyMatch(
                        name -> submission.account().group(name).filter(List::isEmpty).isPresent()),
                ErrorCode.GROUP_EMPTY);
    }

    static Optional<Refusal> somebodyAddressed(Submission submission) {
        return submission.addressed().isEmpty()
                ? Optional.of(new Refusal(
                        ErrorCode.NO_VALID_NUMBER.number(), "Recipients list cannot be empty", List.of()))
                : Optional.empty();
    }

    static Optional<Refusal> notTooMany(Submission submission) {
        var most = ShortLinks.in(submission.content())
                ? MOST_WITH_SHORT_LINK : submission.gateway().settings().maxRecipients();
        return refuseIf(submission.addressed().size() > most, ErrorCode.TOO_MANY_MESSAGES);
    }

    static Optional<Refusal> somebodyLeft(Submission submission) {
        return submission.recipients().nobodyLeft();
    }
}
