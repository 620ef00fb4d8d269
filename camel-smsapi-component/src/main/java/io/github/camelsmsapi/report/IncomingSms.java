// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.internal.report.ReportKey;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A message that somebody sent to a number of the account (wire reference, section 16.2). What SMSAPI does not say is
 * null.
 *
 * @param from       the sender's number with country prefix
 * @param to         the number it was sent to
 * @param text       what it says, perhaps nothing
 * @param receivedAt when it came in
 * @param answerTo   the id of the message that it answers; null on a dedicated number, and when the phone does not say
 * @param username   the account
 * @param other      what else came with it
 */
public record IncomingSms(
        String from, String to, String text, Instant receivedAt, String answerTo,
        String username, Map<String, String> other) implements SmsapiResult {

    public IncomingSms {
        other = Map.copyOf(other);
    }

    /**
     * What tells this message from others, as SMSAPI gives it no id: all that came, understood or not. It is the same
     * whenever SMSAPI repeats the call. The same text, sent again within the second, cannot be told from a repetition.
     */
    public String key() {
        var second = receivedAt == null ? null : receivedAt.getEpochSecond();
        var known = Stream.of(from, to, second, answerTo, text, username).map(value -> Objects.toString(value, ""));
        return ReportKey.of(Stream.concat(known, ReportKey.values(other)).toList());
    }

    @Override
    public String toString() {
        return "IncomingSms[from=" + Masked.number(from) + ", answerTo=" + answerTo + "]";
    }
}
