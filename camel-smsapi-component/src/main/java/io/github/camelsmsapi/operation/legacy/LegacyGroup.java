// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.legacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A group of contacts (wire reference, section 9.2). What SMSAPI does not say is null.
 *
 * @param name         its name
 * @param info         a note
 * @param numbersCount how many contacts it has
 */
public record LegacyGroup(String name, String info,
        @JsonProperty("numbers_count") Integer numbersCount) implements SmsapiResult {
}
