// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.math.BigDecimal;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * Is told what the messages of an exchange cost, and why they could not be sent, where the response comes in. It
 * travels as a property of the exchange, and so with its copies: those of a split or a multicast too.
 */
public interface Spending {

    /** The property of the exchange. */
    String PROPERTY = "CamelSmsapiSpending";

    /**
     * Messages were accepted.
     *
     * @param points  what they cost
     * @param account who pays
     */
    void spent(BigDecimal points, Account account);

    /** A message was not accepted, as far as is known. */
    void failed(SmsapiException failure);
}
