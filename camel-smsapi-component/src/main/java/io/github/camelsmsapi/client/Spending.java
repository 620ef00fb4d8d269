/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.client;

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
