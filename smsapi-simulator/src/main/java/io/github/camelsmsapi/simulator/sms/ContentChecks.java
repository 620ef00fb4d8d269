// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Optional;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of what is to be said, before it is filled in for each recipient. */
final class ContentChecks {

    private static final Pattern OCTETS = Pattern.compile("(?:[0-9A-Fa-f]{2})+");

    /** Far more than any number of parts has room for. */
    private static final int LONGEST = 20_000;

    private ContentChecks() {
    }

    static Optional<Refusal> templateKnown(Submission submission) {
        return refuseIf(
                submission.has("template") && submission.template().isEmpty(),
                ErrorCode.TEMPLATE_UNKNOWN);
    }

    static Optional<Refusal> present(Submission submission) {
        var content = submission.content();
        return refuseIf(content.isBlank() || content.length() > LONGEST, ErrorCode.CONTENT);
    }

    static Optional<Refusal> binary(Submission submission) {
        return refuseIf(
                submission.has("datacoding") && submission.flag("normalize"), ErrorCode.NORMALIZE_WITH_DATACODING)
                .or(() -> refuseIf(submission.isBinary() && !isHexadecimal(submission), ErrorCode.UDH))
                .or(() -> refuseIf(
                        submission.isBinary() && !submission.account().footer().isEmpty(),
                        ErrorCode.BINARY_WITH_FOOTER));
    }

    static Optional<Refusal> links(Submission submission) {
        var content = submission.content();
        var account = submission.account();
        return refuseIf(!account.linksAllowed() && ShortLinks.anyLinkIn(content), ErrorCode.LINKS_FORBIDDEN)
                .or(() -> refuseIf(
                        !account.shortLinksAllowed() && ShortLinks.in(content), ErrorCode.SHORT_LINKS_DISABLED))
                .or(() -> refuseIf(!ShortLinks.allValid(content), ErrorCode.LINK));
    }

    private static boolean isHexadecimal(Submission submission) {
        return OCTETS.matcher(submission.first("udh")).matches() && OCTETS.matcher(submission.content()).matches();
    }
}
