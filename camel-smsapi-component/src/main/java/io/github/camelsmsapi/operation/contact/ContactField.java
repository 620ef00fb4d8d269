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
package io.github.camelsmsapi.operation.contact;

import java.util.Optional;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A field of the account's own, which each contact has (wire reference, section 9.1).
 *
 * @param id   the id of the field
 * @param name its name, by which a contact holds its value
 * @param type {@code text}, {@code date}, {@code email}, {@code phone_number} or {@code number}, in small or capital
 *             letters
 */
public record ContactField(String id, String name, Optional<String> type) implements SmsapiResult {
}
