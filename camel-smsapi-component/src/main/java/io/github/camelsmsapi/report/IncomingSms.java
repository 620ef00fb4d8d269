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
package io.github.camelsmsapi.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A message that somebody sent to a number of the account (wire reference, section 16.2).
 *
 * @param from       the sender's number with country prefix
 * @param to         the number it was sent to
 * @param text       what it says, perhaps nothing
 * @param receivedAt when it came in
 * @param answerTo   the id of the message that it answers; empty on a dedicated number, and when the phone does not say
 * @param username   the account
 * @param other      what else came with it
 */
public record IncomingSms(
        String from, Optional<String> to, String text, Optional<Instant> receivedAt, Optional<String> answerTo,
        Optional<String> username, Map<String, String> other) implements SmsapiResult {

    public IncomingSms {
        other = Map.copyOf(other);
    }

    /**
     * What tells this message from others, as SMSAPI gives it no id: it is the same whenever SMSAPI repeats the call.
     * The same text, sent again within the second, cannot be told from a repetition.
     */
    public String key() {
        var date = receivedAt.map(Instant::getEpochSecond).map(String::valueOf);
        return ReportKey.of(
                List.of(from, raw(to, "sms_to"), raw(date, "sms_date"), raw(answerTo, "MsgId"), text));
    }

    /** What is not understood counts as it came. */
    private String raw(Optional<String> understood, String name) {
        return understood.orElseGet(() -> other.getOrDefault(name, ""));
    }

    @Override
    public String toString() {
        return "IncomingSms[from=" + Masked.number(from) + ", answerTo=" + answerTo.orElse("") + "]";
    }
}
