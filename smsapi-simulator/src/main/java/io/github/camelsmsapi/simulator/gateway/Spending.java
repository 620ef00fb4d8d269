// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.math.BigDecimal;

/** What all messages together cost. */
public final class Spending {

    private BigDecimal total = BigDecimal.ZERO;

    void add(BigDecimal cost) {
        total = total.add(cost);
    }

    void total(BigDecimal known) {
        total = known;
    }

    BigDecimal total() {
        return total;
    }
}
