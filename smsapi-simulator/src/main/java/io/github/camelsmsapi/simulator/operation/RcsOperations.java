// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.fault.Stage;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.SpoiltAnswer;
import io.github.camelsmsapi.simulator.server.Style;
import io.github.camelsmsapi.simulator.sms.SingleMessage;
import io.vertx.core.Future;

/** {@code /rcs/messages} and {@code /rcs/senders} (wire reference, section 14). */
public final class RcsOperations {

    private static final int LONGEST_TEXT = 3072;

    private RcsOperations() {
    }

    public static Future<Answer> send(Gateway gateway, Call call) {
        return Future.succeededFuture(sent(gateway, call));
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        var all = gateway.messages().all().stream().filter(message -> message.type() == MessageType.RCS).toList();
        return Future.succeededFuture(Page.of(call).answer(all, message -> json(gateway, message)));
    }

    public static Future<Answer> senders(Gateway gateway, Call call) {
        var all = gateway.account().rcsSenders().entrySet().stream().toList();
        return Future.succeededFuture(Page.of(call).answer(
                all, sender -> Json.object().put("id", sender.getKey()).put("sender", sender.getValue())));
    }

    private static Answer sent(Gateway gateway, Call call) {
        var parameters = call.parameters();
        var submitted = parameters.first("phone_number");
        var number = PhoneNumber.read(submitted, gateway.account().countryPrefix());
        if (number.isEmpty()) {
            return RestErrors.invalid("The value is not valid mobile number.", "phone_number", submitted);
        }
        var sender = parameters.first("sender");
        if (!gateway.account().mayUseRcsSender(sender)) {
            return RestErrors.invalid("The value you selected is not a valid choice.", "sender", sender);
        }
        var text = parameters.first("text");
        var content = text.isBlank() ? parameters.first("content") : text;
        if (content.isBlank()) {
            return RestErrors.invalid("This value should not be blank.", "text", "");
        }
        if (text.length() > LONGEST_TEXT) {
            return RestErrors.invalid(
                    "This value is too long. It should have 3072 characters or less.", "text", "");
        }
        var digits = number.get().digits();
        if (MagicNumber.read(digits) instanceof MagicNumber.Refused refused) {
            return Style.REST.refuse(call, Refusal.of(refused.code()));
        }
        var early = gateway.faults().strike(Stage.BEFORE_BOOKING, () -> List.of(digits));
        if (early.isPresent()) {
            return SpoiltAnswer.instead(call, Style.REST, early.get());
        }
        var member = gateway.account().member(call.identity());
        return new SingleMessage(MessageType.RCS, digits, submitted, sender, content, false, member).send(gateway)
                .map(message -> Answer.json(201, Json.object().put("id", message.id())))
                .map(answer -> gateway.faults().strike(Stage.AFTER_BOOKING, () -> List.of(digits))
                        .map(rule -> SpoiltAnswer.of(call, Style.REST, rule, answer)).orElse(answer))
                .orElseGet(() -> Style.REST.refuse(call, Refusal.of(ErrorCode.TOO_FEW_POINTS)));
    }

    private static ObjectNode json(Gateway gateway, BookedMessage message) {
        return Json.object().put("id", message.id()).put("recipient", message.number())
                .put("sender", gateway.account().rcsSenders().getOrDefault(message.from(), message.from()))
                .put("senderId", message.from())
                .put("sentAt", Json.time(message.sendAt()))
                .put("deliveredAt", time(message, DeliveryStatus.DELIVERED).orElse(null))
                .putNull("readAt")
                .put("expiredAt", time(message, DeliveryStatus.EXPIRED).orElse(null))
                .put("messageType", message.text().startsWith("{") ? "content" : "text")
                .put("interface", "api");
    }

    private static Optional<String> time(BookedMessage message, DeliveryStatus status) {
        return message.status() == status ? Optional.of(Json.time(message.statusAt())) : Optional.empty();
    }
}
