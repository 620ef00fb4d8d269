// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.SmsapiConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.apache.camel.Processor;

/**
 * Asks SMSAPI, on the next attempt, to send at the next time the account allows: only SMSAPI knows the account's hours
 * (wire reference, section 2.12). What was asked so and is refused is not asked again, however often the message was
 * repeated before.
 */
final class DeferToAllowedTime implements Processor, Predicate {

    private static final String NEXT_TIME = "nearest_available";

    @Override
    public boolean matches(Exchange exchange) {
        return Failures.caught(exchange).isPresent()
                && !NEXT_TIME.equals(exchange.getMessage().getHeader(SmsapiConstants.TIME_RESTRICTION));
    }

    @Override
    public void process(Exchange exchange) {
        exchange.getMessage().setHeader(SmsapiConstants.TIME_RESTRICTION, NEXT_TIME);
    }
}
