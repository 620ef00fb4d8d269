// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.DiscountGroup;
import io.github.camelsmsapi.simulator.records.MessageType;

/**
 * Makes the final text of every recipient: personal values, short links, discount code, plain letters, footer (wire
 * reference, sections 2.9, 2.11 and 2.16).
 */
final class TextRenderer {

    /** The tag of a discount code in all spellings seen. */
    static final Pattern CODE_TAG = Pattern.compile("\\[%(?:code|kod)%?]");

    private static final int PERSONAL_PARAMETERS = 4;
    static final BigDecimal FAST = new BigDecimal("1.5");

    private final Submission submission;
    private final List<List<String>> personal;
    private final List<String> codes;

    TextRenderer(Submission submission) {
        this.submission = submission;
        this.personal = new ArrayList<>();
        for (var which = 1; which <= PERSONAL_PARAMETERS; which++) {
            personal.add(submission.personal(which));
        }
        this.codes = submission.discountGroup()
                .map((DiscountGroup group) -> group.next(submission.recipients().accepted().size()))
                .orElse(List.of());
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        for (var recipient : submission.recipients().accepted()) {
            drafts.add(draft(recipient, drafts.size() < codes.size() ? codes.get(drafts.size()) : ""));
        }
        return drafts;
    }

    private Draft draft(Recipient recipient, String code) {
        if (submission.type() != MessageType.SMS) {
            return priced(recipient, submission.content(), TextSize.ofMedia(submission.content()), "");
        }
        if (submission.isBinary()) {
            return priced(recipient, submission.content(),
                    TextSize.ofBinary(submission.content(), submission.first("udh")), "");
        }
        var text = ShortLinks.shorten(personalised(recipient));
        if (!code.isEmpty()) {
            text = CODE_TAG.matcher(text).replaceAll(Matcher.quoteReplacement(code));
        }
        text += submission.account().footer();
        if (submission.isNormalized()) {
            text = PlainLetters.of(text);
        }
        return priced(recipient, text, TextSize.of(text), code);
    }

    private String personalised(Recipient recipient) {
        var text = submission.content();
        for (var which = 1; which <= PERSONAL_PARAMETERS; which++) {
            var values = personal.get(which - 1);
            if (recipient.position() < values.size()) {
                var value = values.get(recipient.position());
                text = text.replace("[%" + which + "%]", value).replace("[%" + which + "]", value);
            }
        }
        return text;
    }

    private Draft priced(Recipient recipient, String text, TextSize size, String code) {
        var perPart = Pricing.perPart(submission, recipient.number());
        var points = perPart.multiply(BigDecimal.valueOf(size.parts()));
        return new Draft(
                recipient, text, size,
                submission.isFast() && submission.type() == MessageType.SMS ? points.multiply(FAST) : points, code);
    }
}
