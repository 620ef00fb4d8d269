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
package io.github.camelsmsapi.operation.legacy;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A group of contacts (wire reference, section 9.2).
 *
 * @param name         its name
 * @param info         a note
 * @param numbersCount how many contacts it has
 */
public record LegacyGroup(String name, Optional<String> info,
        @JsonProperty("numbers_count") Optional<Integer> numbersCount) implements SmsapiResult {
}
