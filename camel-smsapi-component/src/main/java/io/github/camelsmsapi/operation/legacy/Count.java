// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.legacy;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * How many were changed (wire reference, section 7.1).
 *
 * @param count how many
 */
public record Count(int count) implements SmsapiResult {
}
