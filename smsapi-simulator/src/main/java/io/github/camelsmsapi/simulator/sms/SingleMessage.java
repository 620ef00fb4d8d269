// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Member;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;

/**
 * A message that another operation than a legacy send brings about.
 *
 * @param number    the recipient with country prefix
 * @param submitted the recipient as the caller wrote it
 * @param fast      whether it costs half as much again
 * @param sender    who pays for it
 */
public record SingleMessage(MessageType type, String number, String submitted, String from, String text,
        boolean fast, Member sender) {

    /** MessageLog and pays for it and lets it go; empty when there are too few points. */
    public Optional<BookedMessage> send(Gateway gateway) {
        var parts = type == MessageType.RCS ? 1 : TextSize.of(text).parts();
        var cost = cost(gateway, parts);
        if (cost.compareTo(sender.points()) > 0) {
            return Optional.empty();
        }
        var now = gateway.clock().instant();
        var message = new BookedMessage(
                type, gateway.ids().next(), "", number, submitted, from, text, parts, cost, DeliveryStatus.QUEUE, now,
                now, now, "", Optional.empty(), sender.username(), fast ? "fast" : "");
        gateway.charge(sender, cost);
        gateway.messages().book(message);
        gateway.delivery().launch(message);
        return Optional.of(message);
    }

    private BigDecimal cost(Gateway gateway, int parts) {
        var prices = gateway.account().prices();
        var perPart = type == MessageType.RCS ? prices.of(Service.RCS) : prices.of(number).points();
        var points = perPart.multiply(BigDecimal.valueOf(parts));
        return fast ? points.multiply(TextRenderer.FAST) : points;
    }
}
