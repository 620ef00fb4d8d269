// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sub-user (wire reference, section 6.2). What SMSAPI does not say is null.
 *
 * @param id          the id of the sub-user
 * @param username    the login
 * @param active      whether it may be used
 * @param description a note
 * @param points      how much it may spend
 */
public record Subuser(String id, String username, boolean active, String description,
        Points points) implements SmsapiResult {

    /**
     * How much a sub-user may spend.
     *
     * @param fromAccount of the account's points, in all
     * @param perMonth    of them in a month
     */
    public record Points(
            @JsonProperty("from_account") BigDecimal fromAccount,
            @JsonProperty("per_month") BigDecimal perMonth) implements SmsapiResult {
    }

}
