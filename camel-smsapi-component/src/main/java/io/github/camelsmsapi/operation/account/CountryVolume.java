// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * How much was sent to a country in a month (wire reference, section 14). What SMSAPI does not say is null.
 *
 * @param countryCode  the country
 * @param countryName  its name
 * @param countryLimit how much may be sent; null when any
 * @param usage        how much was sent
 */
public record CountryVolume(@JsonProperty("country_code") String countryCode, @JsonProperty("country_name") String countryName,
        @JsonProperty("country_limit") Integer countryLimit, int usage) implements SmsapiResult {
}
