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
package io.github.camelsmsapi.error;

import java.util.Optional;

/**
 * A recipient that got no message, while others of the same request may have (wire reference, section 2.5).
 *
 * @param number  as submitted
 * @param code    SMSAPI's code for this recipient, where it gives one
 * @param message SMSAPI's words, or this component's when SMSAPI left the number out without a word
 */
public record RefusedRecipient(String number, Optional<Integer> code, String message) {

    @Override
    public String toString() {
        return Masked.number(number) + ": " + message;
    }
}
