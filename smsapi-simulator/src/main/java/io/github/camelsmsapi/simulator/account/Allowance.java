// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The points that a sub-user may spend (wire reference, sections 6.1 and 6.2). How the two kinds work together is not
 * published; here each calendar month brings {@code perMonth} points, which are spent first and do not add up, and
 * {@code fromAccount} is what else is left.
 *
 * @param month the month that {@code spent} is about
 * @param spent how much of that month's points is gone
 */
public record Allowance(BigDecimal fromAccount, BigDecimal perMonth, YearMonth month, BigDecimal spent) {

    public static Allowance of(BigDecimal fromAccount, BigDecimal perMonth) {
        return new Allowance(fromAccount, perMonth, YearMonth.of(1970, 1), BigDecimal.ZERO);
    }

    /** What may be spent in that month altogether. */
    public BigDecimal left(YearMonth now) {
        return leftOfMonth(now).add(fromAccount);
    }

    /** What is left after that much was spent, or given back if it is negative. */
    public Allowance spend(YearMonth now, BigDecimal cost) {
        var ofMonth = cost.min(leftOfMonth(now)).max(spentIn(now).negate());
        return new Allowance(fromAccount.subtract(cost.subtract(ofMonth)), perMonth, now, spentIn(now).add(ofMonth));
    }

    public Allowance withFromAccount(BigDecimal points) {
        return new Allowance(points, perMonth, month, spent);
    }

    public Allowance withPerMonth(BigDecimal points) {
        return new Allowance(fromAccount, points, month, spent);
    }

    private BigDecimal leftOfMonth(YearMonth now) {
        return perMonth.subtract(spentIn(now)).max(BigDecimal.ZERO);
    }

    private BigDecimal spentIn(YearMonth now) {
        return month.equals(now) ? spent : BigDecimal.ZERO;
    }
}
