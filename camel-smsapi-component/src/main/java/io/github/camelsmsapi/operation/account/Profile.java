// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * The account of the login (wire reference, section 6.3). What SMSAPI does not say is null.
 *
 * @param name        the name of its owner
 * @param email       the e-mail address
 * @param username    the login
 * @param phoneNumber the phone number; can be empty
 * @param paymentType {@code prepaid}, {@code postpaid}, {@code subscription}, {@code trial} or {@code undefined}
 * @param userType    {@code native} or {@code subuser}
 * @param points      the balance, which a sub-user may not see
 */
public record Profile(String name, String email, String username,
        @JsonProperty("phone_number") String phoneNumber, @JsonProperty("payment_type") String paymentType,
        @JsonProperty("user_type") String userType, BigDecimal points) implements SmsapiResult {

    @Override
    public String toString() {
        return "Profile[username=" + username + "]";
    }

}
