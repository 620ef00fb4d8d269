// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.clock;

import java.util.List;

import io.github.camelsmsapi.message.SmsMessage;

/**
 * The messages of a campaign. Each has an idx of its own that is the same whenever they are asked for: a run that is
 * made up for, or started twice, sends nobody a second message.
 */
public class Campaign {

    private final List<String> customers;

    public Campaign(List<String> customers) {
        this.customers = List.copyOf(customers);
    }

    public List<SmsMessage> messages() {
        return customers.stream().map(number -> SmsMessage.to(number).text("Summer sale: 20% off until Sunday")
                .idx("summer-2026-" + number)).toList();
    }
}
