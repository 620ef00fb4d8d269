// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Style;

/**
 * Deletes scheduled messages and gives their points back (wire reference, section 2.7). What is due within a minute
 * counts as sent.
 */
final class ScheduleDeletion {

    private static final Duration TOO_LATE = Duration.ofSeconds(60);

    private ScheduleDeletion() {
    }

    static Answer answer(Gateway gateway, Call call, MessageType type) {
        if (!gateway.account().may(Action.DELETE_SCHEDULED)) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED));
        }
        var named = IdList.of(call.parameters().all("sch_del")).stream()
                .map(gateway.messages()::find).flatMap(Optional::stream)
                .filter(message -> message.type() == type).toList();
        var deletable = named.stream().filter(message -> isDeletable(gateway, message)).toList();
        if (deletable.isEmpty() && type == MessageType.SMS) { // others are told that none was deleted
            return Style.LEGACY.refuse(call, Refusal.of(nothingDeleted(call, named)));
        }
        deletable.forEach(message -> delete(gateway, message));
        return call.wantsJson() ? json(deletable) : text(deletable);
    }

    /** 75 when nothing was named or all of it is deleted already, else 301. */
    private static ErrorCode nothingDeleted(Call call, List<BookedMessage> named) {
        var nothingNamed = IdList.of(call.parameters().all("sch_del")).isEmpty();
        var allDeleted = !named.isEmpty()
                && named.stream().allMatch(message -> message.status() == DeliveryStatus.DELETED);
        return nothingNamed || allDeleted ? ErrorCode.NOTHING_TO_DELETE : ErrorCode.MESSAGE_UNKNOWN;
    }

    private static boolean isDeletable(Gateway gateway, BookedMessage message) {
        return message.isScheduled() && message.sendAt().isAfter(gateway.clock().instant().plus(TOO_LATE));
    }

    private static void delete(Gateway gateway, BookedMessage message) {
        gateway.messages().update(message.become(DeliveryStatus.DELETED, gateway.clock().instant()));
        gateway.charge(gateway.account().member(message.sentBy()), message.points().negate());
    }

    private static Answer json(List<BookedMessage> deleted) {
        var body = Json.object().put("count", deleted.size());
        var list = body.putArray("list");
        deleted.forEach(message -> list.addObject().put("id", message.id()));
        return Answer.json(200, body);
    }

    private static Answer text(List<BookedMessage> deleted) {
        return Answer.text(200, deleted.stream().map(message -> "OK:" + message.id()).collect(Collectors.joining(";")));
    }
}
