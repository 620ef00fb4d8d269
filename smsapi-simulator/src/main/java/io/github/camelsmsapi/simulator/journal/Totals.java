// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a gateway must not forget beside its lists.
 *
 * @param points    the balance
 * @param spent     what all messages together cost
 * @param ids       how many message ids were given
 * @param callbacks how many callback ids were given
 * @param ahead     how far the clock was pushed forward
 */
public record Totals(BigDecimal points, BigDecimal spent, long ids, long callbacks, Duration ahead) {
}
