// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.SenderName;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/**
 * {@code sender.do} (wire reference, section 7.1). What it says in plain text when all is well is not published; it
 * answers JSON then, whatever the format. Codes 2010, 2030, 2060 and 2100 have no cause here and are had by a
 * {@linkplain io.github.camelsmsapi.simulator.fault.MagicName magic name}.
 */
public final class LegacySenderOperation implements Operation {

    private static final List<String> ACTIONS = List.of("add", "status", "delete", "default", "list");

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var actions = ACTIONS.stream().filter(call.parameters()::has).toList();
        if (actions.size() != 1) {
            return Future.succeededFuture(refuse(call, Refusal.of(ErrorCode.SENDER_ACTION)));
        }
        var name = call.parameters().first(actions.get(0));
        return Future.succeededFuture(switch (actions.get(0)) {
            case "add" -> add(gateway, call, name);
            case "list" -> list(gateway, call);
            default -> onKnown(gateway, call, actions.get(0), name);
        });
    }

    private static Answer add(Gateway gateway, Call call, String name) {
        var refusal = SenderNameRules.refuseToAdd(gateway, call, name);
        if (refusal.isEmpty()) {
            gateway.account().catalog().senderNames().register(gateway.account().member(call.identity()).id(), name);
        }
        return refusal.map(why -> refuse(call, why)).orElseGet(LegacySenderOperation::done);
    }

    private static Answer list(Gateway gateway, Call call) {
        var list = Json.array();
        gateway.account().member(call.identity()).senderNames().forEach(name -> list.add(json(gateway, name)));
        return Answer.json(200, list);
    }

    private static Answer onKnown(Gateway gateway, Call call, String action, String name) {
        var magic = SenderNameRules.refuse(name);
        var known = gateway.account().member(call.identity()).senderNames().stream()
                .filter(sender -> sender.name().equals(name)).findFirst();
        if (magic.isPresent() || known.isEmpty()) {
            return refuse(call, magic.orElseGet(() -> Refusal.of(ErrorCode.SENDER_NAME_UNKNOWN)));
        }
        return switch (action) {
            case "status" -> Answer.json(200, json(gateway, known.get()));
            case "delete" -> delete(gateway, call, known.get());
            default -> makeDefault(gateway, call, known.get());
        };
    }

    private static Answer delete(Gateway gateway, Call call, SenderName name) {
        if (!name.belongsTo(gateway.account().member(call.identity()).id())) {
            return refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED));
        }
        gateway.account().catalog().senderNames().remove(name.id());
        return done();
    }

    private static Answer makeDefault(Gateway gateway, Call call, SenderName name) {
        var refusal = gateway.account().member(call.identity()).isOwner()
                ? SenderNameRules.refuseAsDefault(gateway, name)
                : Optional.of(Refusal.of(ErrorCode.ACTION_NOT_ALLOWED));
        if (refusal.isEmpty()) {
            gateway.account().catalog().senderNames().makeDefault(name);
        }
        return refusal.map(why -> refuse(call, why)).orElseGet(LegacySenderOperation::done);
    }

    private static Answer done() {
        return Answer.json(200, Json.object().put("count", 1));
    }

    private static Answer refuse(Call call, Refusal refusal) {
        return Style.LEGACY.refuse(call, refusal);
    }

    private static ObjectNode json(Gateway gateway, SenderName name) {
        return Json.object().put("sender", name.name())
                .put("status", gateway.account().catalog().senderNames().status(name).name())
                .put("default", SenderNameRules.isDefault(gateway, name));
    }
}
