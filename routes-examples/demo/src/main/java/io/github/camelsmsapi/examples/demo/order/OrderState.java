// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import java.math.BigDecimal;
import java.util.Optional;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.report.DeliveryReport;

/**
 * What is known of an order's message.
 *
 * @param accepted   whether the gateway has taken it over
 * @param points     its price; zero as long as it is not known
 * @param retries    how often it was sent again before it was accepted
 * @param status     its last delivery status; a final one is never replaced
 * @param deadLetter why it was given up, if it was
 */
public record OrderState(
        boolean accepted, BigDecimal points, int retries, Optional<DeliveryStatus> status, Optional<DeadLetter> deadLetter) {

    static final OrderState NEW = new OrderState(false, BigDecimal.ZERO, 0, Optional.empty(), Optional.empty());

    OrderState accepted(BigDecimal price, int again) {
        return new OrderState(true, price.signum() == 0 ? points : price, again, status, deadLetter);
    }

    OrderState reported(DeliveryReport report) {
        if (status.map(DeliveryStatus::isFinal).orElse(false)) {
            return this;
        }
        // an order accepted at an attempt whose answer was lost has its price from the report only
        return new OrderState(
                accepted, report.points() == null ? points : report.points(), retries,
                Optional.ofNullable(report.status()).or(() -> status), deadLetter);
    }

    OrderState deadLettered(DeadLetter letter) {
        return new OrderState(accepted, points, Math.max(0, letter.getAttempts() - 1), status, Optional.of(letter));
    }

    /** Whether nothing more is to happen to the order. */
    boolean isSettled(boolean reportsAreExpected) {
        return deadLetter.isPresent() || accepted && (!reportsAreExpected || hasFinalStatus());
    }

    /** Whether the message's way has ended. */
    public boolean hasFinalStatus() {
        return status.map(DeliveryStatus::isFinal).orElse(false);
    }
}
