// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.gateway.MessageIds;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Style;

/** The withdrawn look-up of statuses (wire reference, section 2.8). */
final class StatusLookup {

    private StatusLookup() {
    }

    static Answer answer(Gateway gateway, Call call, MessageType type) {
        if (!gateway.account().may(Action.STATUS)) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED));
        }
        var ids = IdList.of(call.parameters().all("status"));
        if (ids.isEmpty() || !ids.stream().allMatch(MessageIds::looksRight)) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.MESSAGE_ID));
        }
        var found = ids.stream().map(gateway.messages()::find).flatMap(Optional::stream)
                .filter(message -> message.type() == type && message.status() != DeliveryStatus.DELETED).toList();
        if (found.isEmpty()) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.MESSAGE_UNKNOWN));
        }
        return call.wantsJson() ? json(gateway, found) : text(found);
    }

    private static Answer json(Gateway gateway, List<BookedMessage> found) {
        var json = new MessageJson(gateway.settings().pointsForm());
        var body = Json.object().put("count", found.size());
        var list = body.putArray("list");
        found.forEach(message -> list.add(json.lookedUp(message)));
        return Answer.json(200, body);
    }

    private static Answer text(List<BookedMessage> found) {
        return Answer.text(200, found.stream()
                .map(message -> "OK:" + message.id() + ':' + message.status().number() + ':' + message.number())
                .collect(Collectors.joining(";")));
    }
}
