// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;

/** What one part costs to numbers that begin with a prefix, and how reports name the network there. */
public record Price(String prefix, BigDecimal points, String mcc, String mnc) {
}
