// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.consent;

import java.time.Instant;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Somebody who has unsubscribed (wire reference, section 14). What SMSAPI does not say is null.
 *
 * @param id          the id of the entry
 * @param phoneNumber the number
 * @param date        since when
 */
public record OptOut(String id, String phoneNumber, Instant date) implements SmsapiResult {

    @Override
    public String toString() {
        return "OptOut[id=" + id + ", phoneNumber=" + Masked.number(String.valueOf(phoneNumber)) + "]";
    }

    /**
     * What those see who unsubscribe (wire reference, section 14). What SMSAPI does not say is null.
     *
     * @param brand the name of the sender, up to 255 characters
     */
    public record Settings(String brand) implements SmsapiResult {
    }
}
