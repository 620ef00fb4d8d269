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

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A code that SMSAPI made up and sent (wire reference, section 12). Never printed.
 *
 * @param id          the id of the code
 * @param code        the code itself
 * @param phoneNumber to which it was sent
 * @param from        the sender name
 */
public record MfaCode(
        String id, String code, @JsonProperty("phone_number") String phoneNumber,
        Optional<String> from) implements SmsapiResult {

    @Override
    public String toString() {
        return "MfaCode[id=" + id + "]";
    }
}
