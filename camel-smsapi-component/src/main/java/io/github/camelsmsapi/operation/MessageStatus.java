// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import io.github.camelsmsapi.client.Gateway;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiUnreadableAnswerException;
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

    /** Asks for one message: several in a request were answered wrongly when SMSAPI still supported it. */
    static Object ask(Operation operation, Map<String, Object> values, Gateway gateway) {
        var id = ParameterType.IDS.toWire(values.getOrDefault("id", "")).strip();
        if (!id.matches("[^,|\\s]+")) {
            throw SmsapiErrorException.foundLocally(
                    SmsapiErrorCode.INVALID_STATUS_MESSAGE_ID,
                    operation
                            .uri() + " needs the id of one message; set the header CamelSmsapiId or the body, and split a list");
        }
        var asked = new HashMap<>(values);
        asked.put("id", id);
        var answer = Procedure.ASK_ONCE.run(operation, asked, gateway);
        if (answer instanceof MessageStatus status && (!id.equals(status.id()) || status.status() == null)) {
            throw new SmsapiUnreadableAnswerException(200, "it does not tell the status", null, true);
        }
        return answer;
    }
}
