// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.legacy;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sub-user (wire reference, section 6.1). What SMSAPI does not say is null.
 *
 * @param username   the login
 * @param limit      how many of the account's points it may spend
 * @param monthLimit how many of them in a month
 * @param senders    whether it may use the sender names
 * @param phonebook  whether it may use the contacts
 * @param active     whether it may be used
 * @param info       a note
 */
public record LegacyUser(String username, BigDecimal limit,
        @JsonProperty("month_limit") BigDecimal monthLimit, Boolean senders, Boolean phonebook,
        Boolean active, String info) implements SmsapiResult {
}
