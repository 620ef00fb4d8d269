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

import static io.github.camelsmsapi.error.SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG;

/** What holds for multimedia messages (wire reference, section 3). */
enum MmsRule implements SendRule {

    SMIL(MESSAGE_EMPTY_OR_TOO_LONG) {
        @Override
        public Optional<String> broken(SendRequest message, Instant now) {
            return SendRule.when(message.get("smil").orElse("").isBlank(),
                    "the message has no SMIL document; set the body, or the option smil");
        }
    };

    private final SmsapiErrorCode code;

    MmsRule(SmsapiErrorCode code) {
        this.code = code;
    }

    @Override
    public SmsapiErrorCode code() {
        return code;
    }
}
