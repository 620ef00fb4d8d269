// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Share;
import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicName;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/**
 * {@code user.do} (wire reference, section 6.1). How the main account's name and a sub-user's are joined is not
 * published; here by an underscore, and {@code without_prefix=1} takes the name as it is. Plain text is published for
 * the balance only; all else is answered by JSON when all is well. Codes 1010, 1020, 1030 and 1100 have no cause here
 * and are had by a {@linkplain MagicName magic name}.
 */
public final class LegacyUserOperation implements Operation {

    private static final List<String> ACTIONS = List.of("add_user", "set_user", "get_user", "credits", "list");
    private static final String JOINT = "_";

    private final Operation balance = new BalanceOperation();

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var actions = ACTIONS.stream().filter(call.parameters()::has).toList();
        if (actions.isEmpty() || actions.equals(List.of("credits"))) {
            return balance.answer(gateway, call);
        }
        if (actions.size() > 1) {
            return refuse(call, ErrorCode.USER_ACTION);
        }
        if (!gateway.account().member(call.identity()).isOwner()) {
            return refuse(call, ErrorCode.ONLY_MAIN_USER);
        }
        var given = call.parameters().first(actions.get(0));
        var magic = MagicName.code(given);
        if (magic.isPresent()) {
            return refuse(call, Refusal.of(magic.get()));
        }
        return switch (actions.get(0)) {
            case "add_user" -> add(gateway, call, given);
            case "set_user" -> set(gateway, call, given);
            case "get_user" -> get(gateway, call, given);
            default -> list(gateway);
        };
    }

    private static Future<Answer> add(Gateway gateway, Call call, String given) {
        var username = fullName(gateway, call, given);
        return UserChecks.ofName(gateway, given, username)
                .or(() -> UserChecks.password(call.parameters()))
                .or(() -> UserChecks.data(call.parameters()))
                .map(code -> refuse(call, code))
                .orElseGet(() -> keep(gateway, call, gateway.account().catalog().subusers().begin(username)));
    }

    private static Future<Answer> set(Gateway gateway, Call call, String given) {
        var known = gateway.account().catalog().subusers().named(fullName(gateway, call, given));
        if (known.isEmpty()) {
            return refuse(call, ErrorCode.USER_UNKNOWN);
        }
        return UserChecks.anything(call.parameters())
                .or(() -> UserChecks.data(call.parameters()))
                .map(code -> refuse(call, code))
                .orElseGet(() -> keep(gateway, call, known.get()));
    }

    private static Future<Answer> get(Gateway gateway, Call call, String given) {
        return gateway.account().catalog().subusers().named(fullName(gateway, call, given))
                .map(subuser -> Future.succeededFuture(Answer.json(200, json(subuser))))
                .orElseGet(() -> refuse(call, ErrorCode.USER_UNKNOWN));
    }

    private static Future<Answer> list(Gateway gateway) {
        var list = Json.array();
        gateway.account().catalog().subusers().all().forEach(subuser -> list.add(json(subuser)));
        return Future.succeededFuture(Answer.json(200, list));
    }

    private static Future<Answer> keep(Gateway gateway, Call call, Subuser subuser) {
        var changed = LegacyUserData.applied(call.parameters(), subuser);
        return Future.succeededFuture(Answer.json(200, json(gateway.account().catalog().subusers().put(changed))));
    }

    private static String fullName(Gateway gateway, Call call, String given) {
        var prefix = gateway.account().username() + JOINT;
        var complete = call.parameters().flag("without_prefix") || given.isEmpty()
                || given.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
        return complete ? given : prefix + given;
    }

    private static Future<Answer> refuse(Call call, ErrorCode code) {
        return refuse(call, Refusal.of(code));
    }

    private static Future<Answer> refuse(Call call, Refusal refusal) {
        return Future.succeededFuture(Style.LEGACY.refuse(call, refusal));
    }

    private static ObjectNode json(Subuser subuser) {
        return Json.object().put("username", subuser.username())
                .put("limit", subuser.points().fromAccount()).put("month_limit", subuser.points().perMonth())
                .put("senders", subuser.senderNames().access() == Share.Access.NONE ? 0 : 1)
                .put("phonebook", subuser.phonebook() ? 1 : 0)
                .put("active", subuser.active() ? 1 : 0)
                .put("info", subuser.description());
    }
}
