// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A value that a field may have (wire reference, section 9.1).
 *
 * @param name  how it is shown
 * @param value what is written
 */
public record FieldOption(String name, String value) implements SmsapiResult {
}
