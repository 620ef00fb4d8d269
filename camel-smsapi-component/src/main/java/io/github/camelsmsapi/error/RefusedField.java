// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * A field of a request that SMSAPI refused (wire reference, section 1.5). Its value is left out: it may be personal.
 *
 * @param path   the field, as {@code credentials[password]}; empty when SMSAPI does not say
 * @param reason why, in SMSAPI's words
 */
public record RefusedField(String path, String reason) {

    public RefusedField {
        path = Masked.numbersIn(path);
        reason = Masked.numbersIn(reason);
    }
}
