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
