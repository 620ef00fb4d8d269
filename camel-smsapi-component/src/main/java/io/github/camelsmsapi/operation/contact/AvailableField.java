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

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A field that contacts have, SMSAPI's own ones included (wire reference, section 9.1).
 *
 * @param id      the id of the field
 * @param name    its name
 * @param type    its type
 * @param builtIn whether it is one of SMSAPI's own
 * @param options the values it may have; empty when any
 */
public record AvailableField(String id, String name, Optional<String> type, @JsonProperty("built_in") boolean builtIn,
        List<String> options) implements SmsapiResult {

    public AvailableField {
        options = options == null ? List.of() : List.copyOf(options);
    }

}
