// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.account;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * How much was sent to a country in a month (wire reference, section 14).
 *
 * @param countryCode  the country
 * @param countryName  its name
 * @param countryLimit how much may be sent; empty when any
 * @param usage        how much was sent
 */
public record CountryVolume(@JsonProperty("country_code") String countryCode, @JsonProperty("country_name") String countryName,
        @JsonProperty("country_limit") Optional<Integer> countryLimit, int usage) implements SmsapiResult {
}
