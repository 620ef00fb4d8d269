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
package io.github.camelsmsapi.operation;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An RCS message that was sent (wire reference, section 14).
 *
 * @param id          SMSAPI's id of the message
 * @param recipient   the phone number
 * @param sender      the sender's name
 * @param senderId    the sender's id
 * @param sentAt      when it was sent
 * @param deliveredAt when it was delivered
 * @param readAt      when it was read
 * @param expiredAt   when it expired
 * @param messageType the kind of content, in SMSAPI's words
 * @param via         by which way it came to SMSAPI, {@code interface} on the wire
 */
public record RcsMessage(
        String id, String recipient, Optional<String> sender, Optional<String> senderId, Optional<Instant> sentAt,
        Optional<Instant> deliveredAt, Optional<Instant> readAt, Optional<Instant> expiredAt,
        Optional<String> messageType, @JsonProperty("interface") Optional<String> via) implements SmsapiResult {

    @Override
    public String toString() {
        return "RcsMessage[id=" + id + ", recipient=" + Masked.number(String.valueOf(recipient)) + "]";
    }
}
