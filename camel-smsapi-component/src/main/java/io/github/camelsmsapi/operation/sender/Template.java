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
package io.github.camelsmsapi.operation.sender;

import java.util.Optional;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A template of messages (wire reference, section 8).
 *
 * @param id        the id of the template; of those available through others, none
 * @param name      its name, which {@code sms/send} takes as {@code template}
 * @param template  the text
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(Optional<String> id, String name, Optional<String> template, boolean normalize) implements SmsapiResult {
}
