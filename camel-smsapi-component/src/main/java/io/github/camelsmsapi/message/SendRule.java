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
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * What SMSAPI would refuse and can be known before a call. A rule breaks only where the refusal is certain: what
 * depends on the account or on values that SMSAPI fills in is left to SMSAPI. Adding a rule is adding a constant to
 * what it is about; which rules hold for a message, its {@link MessageKind} says.
 */
interface SendRule {

    /** With which code SMSAPI would refuse the message. */
    SmsapiErrorCode code();

    /** What is wrong with the message, with the value, the rule and the option to change; empty when nothing is. */
    Optional<String> broken(SendRequest message, Instant now);

    static Optional<String> when(boolean broken, String explanation) {
        return broken ? Optional.of(explanation) : Optional.empty();
    }
}
