// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.camelsmsapi.message.DeliveryStatus;

/**
 * What of a delivery report matters to the ledger (wire reference, section 16.1). Whatever a report says can be kept:
 * id, idx and recipient that are too long, or have control characters, are cut and get a fingerprint; a price that is
 * none is left out. What SMSAPI does not say is null.
 *
 * @param id     SMSAPI's id of the message
 * @param idx    the own id
 * @param to     the recipient with country prefix
 * @param status null for a status that is not known here: SMSAPI has the message, and that is all it says
 * @param at     since when it has this status
 * @param points the price
 */
public record StatusReport(
        String id, String idx, String to, DeliveryStatus status, Instant at, BigDecimal points) {

    public StatusReport {
        id = Storable.text(id, Storable.TEXT_MAX);
        idx = Storable.text(idx, Storable.TEXT_MAX);
        to = Storable.text(to, Storable.RECIPIENT_MAX);
        at = Storable.time(at);
        points = Storable.points(points);
    }

    /** Whether another one of the same message goes before this one, by the rules of {@link Delivery}. */
    boolean isFollowedBy(StatusReport news) {
        var delivery = status == null ? Delivery.AWAITED : Delivery.AWAITED.reported(status, at, Instant.EPOCH);
        return news.status != null && !delivery.reported(news.status, news.at, Instant.EPOCH).equals(delivery);
    }
}
