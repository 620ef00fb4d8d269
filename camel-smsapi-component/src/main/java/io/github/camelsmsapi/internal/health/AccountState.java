// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiException;

/**
 * What SMSAPI said of itself and of the account (wire reference, sections 6.1 and 14).
 *
 * @param at          when it was asked
 * @param unavailable the names of services of SMSAPI that do not work
 * @param points      the balance
 * @param failure     why SMSAPI could not be asked
 */
public record AccountState(
        Instant at, List<String> unavailable, Optional<BigDecimal> points, Optional<SmsapiException> failure) {

    /**
     * What is to be done before messages can be sent; empty when they can.
     *
     * @param minimumPoints with which balance, or less, nothing can be sent
     */
    public Optional<String> complaint(BigDecimal minimumPoints) {
        if (failure.isPresent()) {
            return failure.map(why -> why.getMessage() + ". " + why.getCategory().advice());
        }
        if (unavailable.contains("sms")) {
            return Optional.of("SMSAPI says that its service sms is unavailable. Nothing is to be done but to wait");
        }
        return points.filter(balance -> balance.compareTo(minimumPoints) <= 0)
                .map(balance -> "The balance is " + balance.toPlainString()
                                + " points. Top up the account in SMSAPI's customer panel, or lower the option"
                                + " healthCheckMinimumPoints (" + minimumPoints.toPlainString() + ")");
    }
}
