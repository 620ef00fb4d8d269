// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.settings.PointsForm;

/** A message as answers list it (wire reference, sections 2.3 and 2.8). */
record MessageJson(PointsForm pointsForm) {

    private static final int DECIMALS = 4;

    /** As the answer to a send lists it. */
    ObjectNode accepted(BookedMessage message) {
        var item = points(Json.object().put("id", message.id()), message.points())
                .put("number", message.number())
                .put("date_sent", message.sendAt().getEpochSecond())
                .put("submitted_number", message.submittedNumber())
                .put("status", message.status().name());
        return message.type() == MessageType.SMS
                ? idx(item.putNull("error"), message).put("parts", message.parts())
                : item.put("error", "").put("idx", message.idx()); // wire reference, section 3
    }

    /** As the answer to a look-up lists it. */
    ObjectNode lookedUp(BookedMessage message) {
        var item = points(Json.object().put("id", message.id()), message.points())
                .put("number", message.number())
                .put("status", message.status().name())
                .putNull("error");
        return idx(item, message);
    }

    /** The voice message that stands in for it. */
    ObjectNode fallback(BookedMessage message, String id) {
        var item = idx(Json.object().put("id", id), message).put("date_sent", message.sendAt().getEpochSecond());
        return points(item, BigDecimal.ZERO);
    }

    private ObjectNode points(ObjectNode item, BigDecimal points) {
        return pointsForm == PointsForm.STRING
                ? item.put("points", points.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                : item.put("points", points);
    }

    private static ObjectNode idx(ObjectNode item, BookedMessage message) {
        return message.idx().isEmpty() ? item.putNull("idx") : item.put("idx", message.idx());
    }
}
