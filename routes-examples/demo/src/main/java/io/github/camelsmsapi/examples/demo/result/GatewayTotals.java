// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The gateway's own sums.
 *
 * @param booked      how many messages it has taken over
 * @param answersLost how many answers it did not get through to the sender
 * @param pointsSpent the price of all messages
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GatewayTotals(long booked, long answersLost, BigDecimal pointsSpent) {
}
