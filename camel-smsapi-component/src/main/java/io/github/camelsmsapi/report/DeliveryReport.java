// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What SMSAPI reports of one message, SMS, MMS or voice (wire reference, sections 16.1 and 16.3). The oldest format has
 * no more than id, status, idx, {@code donedate} and {@code username}.
 *
 * @param id           the id of the message, as sending it returned
 * @param status       what became of it; empty for a number that is not known here
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
        String id, Optional<DeliveryStatus> status, int statusNumber, Optional<String> idx, Optional<String> to,
        Optional<String> from, Optional<BigDecimal> points, Optional<Instant> sentAt, Optional<Instant> doneAt,
        Optional<String> mcc, Optional<String> mnc, Optional<String> username,
        Map<String, String> other) implements SmsapiResult {

    public DeliveryReport {
        other = Map.copyOf(other);
    }

    /** The name of the status, or its number when it is not known here. */
    public String statusName() {
        return status.map(Enum::name).orElseGet(() -> String.valueOf(statusNumber));
    }

    /** Whether no other report will follow, as far as is known. */
    public boolean isFinal() {
        return status.map(DeliveryStatus::isFinal).orElse(false);
    }

    /** What tells this report from others: the message and its status. It is the same whenever SMSAPI repeats it. */
    public String key() {
        return ReportKey.of(List.of(id, String.valueOf(statusNumber)));
    }

    @Override
    public String toString() {
        return "DeliveryReport[id=" + id + ", status=" + statusName() + ", idx=" + idx.orElse("") + ", to="
               + to.map(Masked::number).orElse("") + "]";
    }
}
