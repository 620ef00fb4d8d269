// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.legacy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sender name (wire reference, section 7.1).
 *
 * @param sender    the name
 * @param status    {@code ACTIVE} or another word of SMSAPI
 * @param isDefault whether it is used where a message names none
 */
public record LegacySender(@JsonAlias("name") String sender, String status,
        @JsonProperty("default") boolean isDefault) implements SmsapiResult {
}
