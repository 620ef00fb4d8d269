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

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * The balance, and for how many messages of each kind it is enough (wire reference, section 6.1).
 *
 * @param points    the balance
 * @param proCount  how many SMS with the account's own sender name; 0 when SMSAPI does not say
 * @param ecoCount  how many SMS with a random sender number
 * @param mmsCount  how many MMS
 * @param gsmCount  how many voice messages to mobile numbers
 * @param landCount how many voice messages to landlines
 */
public record AccountPoints(
        BigDecimal points, int proCount, int ecoCount, int mmsCount, @JsonProperty("vmsGsmCount") int gsmCount,
        @JsonProperty("vmsLandCount") int landCount) implements SmsapiResult {

    public AccountPoints {
        Objects.requireNonNull(points, "points");
    }
}
