// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;

/**
 * One message as it would be booked.
 *
 * @param code the discount code in the text, or an empty text
 */
record Draft(Recipient recipient, String text, TextSize size, BigDecimal points, String code) {
}
