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
package io.github.camelsmsapi.operation.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A number that gets no messages (wire reference, section 11).
 *
 * @param id          the id of the entry
 * @param phoneNumber the number
 * @param expireAt    until when; empty for always
 * @param createdAt   since when
 */
public record BlacklistEntry(String id, @JsonProperty("phone_number") String phoneNumber,
        @JsonProperty("expire_at") Optional<LocalDate> expireAt,
        @JsonProperty("created_at") Optional<Instant> createdAt) implements SmsapiResult {

    @Override
    public String toString() {
        return "BlacklistEntry[id=" + id + ", phoneNumber=" + Masked.number(String.valueOf(phoneNumber)) + "]";
    }

}
