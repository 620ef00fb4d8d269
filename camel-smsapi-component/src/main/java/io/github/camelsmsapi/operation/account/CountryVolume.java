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
