// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.consent;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Somebody who has unsubscribed (wire reference, section 14).
 *
 * @param id          the id of the entry
 * @param phoneNumber the number
 * @param date        since when
 */
public record OptOut(String id, String phoneNumber, Optional<Instant> date) implements SmsapiResult {

    @Override
    public String toString() {
        return "OptOut[id=" + id + ", phoneNumber=" + Masked.number(String.valueOf(phoneNumber)) + "]";
    }

}
