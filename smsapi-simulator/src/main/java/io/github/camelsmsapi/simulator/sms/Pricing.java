// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;

import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.account.Service;

/** What a message of one part costs (wire reference, sections 2.14, 3 and 4). */
final class Pricing {

    private Pricing() {
    }

    static BigDecimal perPart(Submission submission, String number) {
        var prices = submission.account().prices();
        return switch (submission.type()) {
            case MMS -> prices.of(Service.MMS);
            case VMS -> prices.of(
                    new PhoneNumber(number).isPolishMobile() ? Service.VMS_MOBILE : Service.VMS_LANDLINE);
            default -> {
                if (submission.senderName().equalsIgnoreCase("eco")) {
                    yield prices.of(Service.ECO);
                }
                yield submission.senderName().equalsIgnoreCase("2way")
                        ? prices.of(Service.TWO_WAY) : prices.of(number).points();
            }
        };
    }
}
