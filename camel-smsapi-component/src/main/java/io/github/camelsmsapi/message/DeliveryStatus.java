// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of a message (wire reference, section 17). A final status never changes again.
 */
public enum DeliveryStatus {

    NOT_FOUND(401, true, "wrong id, or the report has expired"),
    EXPIRED(402, true, "the validity passed before the message could be delivered"),
    SENT(403, false, "sent; whether it is delivered is not yet known"),
    DELIVERED(404, true, "delivered to the recipient"),
    UNDELIVERED(405, true, "not delivered: wrong number, roaming error, and the like"),
    FAILED(406, true, "sending failed; to be reported to SMSAPI"),
    /** Known to clients, not in SMSAPI's own list. */
    REJECTED(407, true, "refused by the operator"),
    UNKNOWN(408, true, "no report: delivered or not"),
    QUEUED(409, false, "waiting to be sent"),
    ACCEPTED(410, false, "handed to the operator"),
    /** Known to clients, not in SMSAPI's own list. */
    RENEWAL(411, false, "being tried again"),
    /** Known to clients, not in SMSAPI's own list. */
    STOP(412, true, "stopped by the user");

    private static final Map<Integer, DeliveryStatus> BY_NUMBER
            = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DeliveryStatus::number, Function.identity()));

    private final int number;
    private final boolean isFinal;
    private final String meaning;

    DeliveryStatus(int number, boolean isFinal, String meaning) {
        this.number = number;
        this.isFinal = isFinal;
        this.meaning = meaning;
    }

    /** Returns the status with a number, or empty when the number is unknown. */
    public static Optional<DeliveryStatus> of(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /** The status of a name; {@code QUEUE} is another spelling of {@code QUEUED}. */
    public static Optional<DeliveryStatus> of(String name) {
        return "QUEUE".equalsIgnoreCase(name)
                ? Optional.of(QUEUED)
                : Arrays.stream(values()).filter(status -> status.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The number, as SMSAPI sends it. */
    public int number() {
        return number;
    }

    /** Whether nothing can come after it. */
    public boolean isFinal() {
        return isFinal;
    }

    /** What it means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
