// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What the look-up says of a message (wire reference, section 2.8). SMSAPI has withdrawn it in 2024 and does not
 * promise an answer; delivery reports come by callback. What SMSAPI does not say is null.
 *
 * @param id     SMSAPI's id of the message
 * @param status the status in SMSAPI's words, as {@code DELIVERED} or {@code QUEUE}
 * @param points the price
 * @param number the recipient with country prefix
 * @param idx    the caller's own id
 */
public record MessageStatus(
        String id, String status, BigDecimal points, String number,
        String idx) implements SmsapiResult {

    /** Returns the status; null when it is unknown here. */
    public DeliveryStatus known() {
        return DeliveryStatus.of(status).orElse(null);
    }

    @Override
    public String toString() {
        return "MessageStatus[id=" + id + ", status=" + status + ", number=" + Masked.number(number) + "]";
    }
}
