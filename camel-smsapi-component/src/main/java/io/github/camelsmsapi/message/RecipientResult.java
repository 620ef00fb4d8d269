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

import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * What became of one recipient's message among several that went together.
 *
 * @param number  the recipient as it was sent to SMSAPI
 * @param idx     the own id of the message
 * @param sent    the accepted message
 * @param failure why it was not accepted, or why nobody knows; present exactly when {@code sent} is not
 */
public record RecipientResult(
        String number, Optional<String> idx, Optional<SentMessage> sent, Optional<SmsapiException> failure) {

    static RecipientResult accepted(SendRequest message, SentMessage sent) {
        return new RecipientResult(message.recipients().get(0), idxOf(message), Optional.of(sent), Optional.empty());
    }

    static RecipientResult failed(SendRequest message, SmsapiException failure) {
        return new RecipientResult(
                message.recipients().isEmpty() ? "" : message.recipients().get(0), idxOf(message), Optional.empty(),
                Optional.of(failure));
    }

    private static Optional<String> idxOf(SendRequest message) {
        return message.idx().stream().findFirst();
    }

    /** What is known of the message. */
    public Outcome outcome() {
        return failure.map(SmsapiException::getOutcome).orElse(Outcome.SENT);
    }

    @Override
    public String toString() {
        return "RecipientResult[number=" + Masked.number(number) + ", outcome=" + outcome()
               + failure.map(why -> ", reason=" + why.getReason()).orElse("") + "]";
    }
}
