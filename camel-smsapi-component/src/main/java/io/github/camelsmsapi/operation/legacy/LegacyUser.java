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

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sub-user (wire reference, section 6.1).
 *
 * @param username   the login
 * @param limit      how many of the account's points it may spend
 * @param monthLimit how many of them in a month
 * @param senders    whether it may use the sender names
 * @param phonebook  whether it may use the contacts
 * @param active     whether it may be used
 * @param info       a note
 */
public record LegacyUser(String username, Optional<BigDecimal> limit,
        @JsonProperty("month_limit") Optional<BigDecimal> monthLimit, Optional<Boolean> senders, Optional<Boolean> phonebook,
        Optional<Boolean> active, Optional<String> info) implements SmsapiResult {
}
