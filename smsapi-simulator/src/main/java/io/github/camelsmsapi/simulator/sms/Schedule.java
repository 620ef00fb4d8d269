// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * When a message is to go (wire reference, section 2.12).
 *
 * @param asked       the date that was asked for, if it could be read
 * @param sendAt      when the message goes: the date if it is still to come, moved to an allowed hour if so asked
 * @param restriction what to do outside the allowed hours, in lower case
 * @param expires     when the message ceases to be worth sending, if that was asked for
 */
record Schedule(Optional<Instant> asked, Instant sendAt, String restriction, Optional<Instant> expires) {

    static Schedule of(Submission submission) {
        var asked = Timestamp.read(submission.first("date"));
        var wanted = asked.filter(date -> date.isAfter(submission.now())).orElse(submission.now());
        var restriction = submission.first("time_restriction").toLowerCase(Locale.ROOT);
        var sendAt = restriction.equals("nearest_available")
                ? submission.account().allowedHours().nearest(wanted) : wanted;
        return new Schedule(asked, sendAt, restriction, Timestamp.read(submission.first("expiration_date")));
    }
}
