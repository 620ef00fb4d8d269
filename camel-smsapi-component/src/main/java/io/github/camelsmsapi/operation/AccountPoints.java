// SPDX-License-Identifier: Apache-2.0
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
