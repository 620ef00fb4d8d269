// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorException;

/** The kinds of message, each with its endpoint and its rules (wire reference, sections 2 to 4). */
public enum MessageKind {

    SMS("/sms.do", SmsRule.values()),
    MMS("/mms.do", MmsRule.values()),
    VMS("/vms.do", VmsRule.values());

    private final String path;
    private final List<SendRule> rules;

    MessageKind(String path, SendRule... own) {
        this.path = path;
        this.rules = Stream.concat(Stream.of(MessageRule.values()), Stream.of(own)).toList();
    }

    /** The endpoint at SMSAPI. */
    public String path() {
        return path;
    }

    /** The operation that sends it, as {@code sms/send}. */
    public String operation() {
        return path.substring(1).replace(".do", "/send");
    }

    /** The first broken rule is told. */
    void check(SendRequest message, Instant now) {
        for (var rule : rules) {
            rule.broken(message, now).ifPresent(explanation -> {
                throw SmsapiErrorException.foundLocally(rule.code(), explanation);
            });
        }
    }
}
