// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.math.BigDecimal;

/**
 * The account that a request was made for, to be asked later whether it works again. Two of the same login are equal.
 */
public interface Account {

    /**
     * Asks SMSAPI for the balance in points.
     *
     * @throws SmsapiException when SMSAPI refuses or is not reached
     */
    BigDecimal points();
}
