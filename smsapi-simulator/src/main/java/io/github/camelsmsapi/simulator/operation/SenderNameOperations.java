// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Member;
import io.github.camelsmsapi.simulator.account.SenderName;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;

/**
 * {@code /sms/sendernames} (wire reference, section 7.2). A sub-user sees what is its own and what is shared with it,
 * and changes only its own; the default is the account's, so that a sub-user cannot change it.
 */
public final class SenderNameOperations {

    private static final int EXISTS = 2115;
    private static final int DEFAULT_ALREADY = 2062;

    private SenderNameOperations() {
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        return Future.succeededFuture(
                Page.ofWhole(call).answer(member(gateway, call).senderNames(), name -> json(gateway, name)));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        var name = call.parameters().first("sender");
        return Future.succeededFuture(SenderNameRules.refuseToAdd(gateway, call, name)
                .map(refusal -> refused(refusal, name))
                .or(() -> statementsMissing(gateway, call))
                .orElseGet(() -> Answer.json(201, json(gateway, gateway.account().catalog().senderNames()
                        .register(member(gateway, call).id(), name)))));
    }

    public static Future<Answer> get(Gateway gateway, Call call) {
        return onKnown(gateway, call, name -> Answer.json(200, json(gateway, name)));
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return onKnown(gateway, call, name -> {
            if (!name.belongsTo(member(gateway, call).id())) {
                return forbidden();
            }
            gateway.account().catalog().senderNames().remove(name.id());
            return Answer.empty(204);
        });
    }

    /** Making a default of what is the default already answers 409, which is not published. */
    public static Future<Answer> makeDefault(Gateway gateway, Call call) {
        return onKnown(gateway, call, name -> {
            if (!member(gateway, call).isOwner()) {
                return forbidden();
            }
            var refusal = SenderNameRules.refuseAsDefault(gateway, name);
            if (refusal.isEmpty()) {
                gateway.account().catalog().senderNames().makeDefault(name);
            }
            return refusal.map(why -> refused(why, name.name())).orElseGet(() -> Answer.empty(204));
        });
    }

    public static Future<Answer> statement(Gateway gateway, Call call) {
        return Future.succeededFuture(Answer.json(200, Statement.json(gateway.settings().extendedStatements())));
    }

    private static Future<Answer> onKnown(Gateway gateway, Call call, Function<SenderName, Answer> action) {
        var wanted = call.pathVariable("sender");
        return Future.succeededFuture(SenderNameRules.refuse(wanted).map(refusal -> refused(refusal, wanted))
                .orElseGet(() -> member(gateway, call).senderNames().stream()
                        .filter(name -> name.name().equals(wanted)).findFirst()
                        .map(action)
                        .orElseGet(() -> RestErrors.notFound("Not found resource"))));
    }

    private static Answer refused(Refusal refusal, String name) {
        return switch (refusal.code()) {
            case EXISTS, DEFAULT_ALREADY -> RestErrors.of(409, refusal.message(), "conflict");
            default -> RestErrors.invalid(refusal.message(), "sender", name);
        };
    }

    private static Optional<Answer> statementsMissing(Gateway gateway, Call call) {
        if (!gateway.settings().extendedStatements()) {
            return Optional.empty();
        }
        if (!call.parameters().flag("statement_accept")) {
            return Optional.of(RestErrors.invalid(
                    "The statement must be accepted.", "statement_accept", call.parameters().first("statement_accept")));
        }
        var accepted = Set.copyOf(call.parameters().all("accepted_statements"));
        return accepted.containsAll(Statement.TYPES)
                ? Optional.empty()
                : Optional.of(RestErrors.invalid(
                        "Every statement must be accepted.", "accepted_statements", String.join(",", accepted)));
    }

    private static Answer forbidden() {
        return RestErrors.of(403, "Access forbidden", "access_forbidden");
    }

    private static Member member(Gateway gateway, Call call) {
        return gateway.account().member(call.identity());
    }

    private static ObjectNode json(Gateway gateway, SenderName name) {
        return Json.object().put("sender", name.name())
                .put("is_default", SenderNameRules.isDefault(gateway, name))
                .put("status", gateway.account().catalog().senderNames().status(name).name())
                .put("created_at", Json.time(name.createdAt()));
    }
}
