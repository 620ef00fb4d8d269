// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.internal.report.ReportKey;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What SMSAPI reports of one message, SMS, MMS or voice (wire reference, sections 16.1 and 16.3). The oldest format has
 * no more than id, status, idx, {@code donedate} and {@code username}. What SMSAPI does not say is null.
 *
 * @param id           the id of the message, as sending it returned
 * @param status       what became of it; null for a number that is not known here
 * @param statusNumber the number as it came
 * @param idx          the caller's own id
 * @param to           the recipient with country prefix
 * @param from         the sender name
 * @param points       the price
 * @param sentAt       when it was sent
 * @param doneAt       when it came to this status
 * @param mcc          the country code of the recipient's network
 * @param mnc          the network code
 * @param username     the account that sent it
 * @param other        what else came with it
 */
public record DeliveryReport(
        String id, DeliveryStatus status, int statusNumber, String idx, String to,
        String from, BigDecimal points, Instant sentAt, Instant doneAt,
        String mcc, String mnc, String username,
        Map<String, String> other) implements SmsapiResult {

    public DeliveryReport {
        other = Map.copyOf(other);
    }

    /** The name of the status, or its number when it is not known here. */
    public String statusName() {
        return status == null ? String.valueOf(statusNumber) : status.name();
    }

    /** Whether no other report will follow, as far as is known. */
    public boolean isFinal() {
        return status != null && status.isFinal();
    }

    /** What tells this report from others: the message and its status. It is the same whenever SMSAPI repeats it. */
    public String key() {
        return ReportKey.of(List.of(id, String.valueOf(statusNumber)));
    }

    @Override
    public String toString() {
        return "DeliveryReport[id=" + id + ", status=" + statusName() + ", idx=" + idx + ", to="
               + Masked.number(to) + "]";
    }
}
