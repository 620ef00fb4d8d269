// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Asks SMSAPI, on the next attempt, to send at the next time the account allows: only SMSAPI knows the account's hours
 * (wire reference, section 2.12).
 */
final class Deferral implements Processor {

    @Override
    public void process(Exchange exchange) {
        exchange.getMessage().setHeader("CamelSmsapiTimeRestriction", "nearest_available");
    }
}
