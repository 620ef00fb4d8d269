// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What a message costs in a network (wire reference, section 6.3). What SMSAPI does not say is null.
 *
 * @param price     what one part costs
 * @param country   where
 * @param network   to whom
 * @param changedAt since when
 */
public record Price(Money price, Country country, Network network,
        @JsonProperty("changed_at") LocalDate changedAt) implements SmsapiResult {

    /**
     * An amount.
     *
     * @param amount   how much
     * @param currency of what, as {@code PLN}
     */
    public record Money(BigDecimal amount, String currency) implements SmsapiResult {
    }

    /**
     * A country.
     *
     * @param name its name
     * @param mcc  its code in phone networks
     */
    public record Country(String name, String mcc) implements SmsapiResult {
    }

    /**
     * A phone network.
     *
     * @param name its name
     * @param mnc  its code
     */
    public record Network(String name, String mnc) implements SmsapiResult {
    }

}
