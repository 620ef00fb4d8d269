// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A report of clicks to be fetched (wire reference, section 10).
 *
 * @param link its address
 */
public record ClicksReport(String link) implements SmsapiResult {
}
