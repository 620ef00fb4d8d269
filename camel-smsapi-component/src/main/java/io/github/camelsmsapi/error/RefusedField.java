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

/**
 * A field of a request with which SMSAPI is not content (wire reference, section 1.5). Its value is left out: it may be
 * personal.
 *
 * @param path   the field, as {@code credentials[password]}; empty when SMSAPI does not say
 * @param reason why, in SMSAPI's words
 */
public record RefusedField(String path, String reason) {

    public RefusedField {
        path = Masked.numbersIn(path);
        reason = Masked.numbersIn(reason);
    }
}
