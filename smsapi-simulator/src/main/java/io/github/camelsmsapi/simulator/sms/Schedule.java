/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
