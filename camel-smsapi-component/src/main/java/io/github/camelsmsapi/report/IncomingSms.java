// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
     * What tells this message from others, as SMSAPI gives it no id: all that came, understood or not. It is the same
     * whenever SMSAPI repeats the call. The same text, sent again within the second, cannot be told from a repetition.
     */
    public String key() {
        var date = receivedAt.map(Instant::getEpochSecond).map(String::valueOf);
        var known = Stream.of(from, to.orElse(""), date.orElse(""), answerTo.orElse(""), text, username.orElse(""));
        return ReportKey.of(Stream.concat(known, ReportKey.values(other)).toList());
    }

    @Override
    public String toString() {
        return "IncomingSms[from=" + Masked.number(from) + ", answerTo=" + answerTo.orElse("") + "]";
    }
}
