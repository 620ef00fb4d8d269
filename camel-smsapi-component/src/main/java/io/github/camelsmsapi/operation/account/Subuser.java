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
package io.github.camelsmsapi.operation.account;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sub-user (wire reference, section 6.2).
 *
 * @param id          the id of the sub-user
 * @param username    the login
 * @param active      whether it may be used
 * @param description a note
 * @param points      how much it may spend
 */
public record Subuser(String id, String username, boolean active, Optional<String> description,
        Optional<Points> points) implements SmsapiResult {

    /**
     * How much a sub-user may spend.
     *
     * @param fromAccount of the account's points, in all
     * @param perMonth    of them in a month
     */
    public record Points(
            @JsonProperty("from_account") Optional<BigDecimal> fromAccount,
            @JsonProperty("per_month") Optional<BigDecimal> perMonth) implements SmsapiResult {
    }

}
