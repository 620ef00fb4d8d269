// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.camelsmsapi.simulator.account.Catalog;
import io.github.camelsmsapi.simulator.account.Share;
import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.account.Subusers;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.fault.MagicName;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/** {@code /subusers} (wire reference, section 6.2); a sub-user itself is refused by 403. */
public final class SubuserOperations {

    private SubuserOperations() {
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        var like = call.parameters().first("q").toLowerCase(Locale.ROOT);
        return forOwner(gateway, call, () -> Page.ofWhole(call).answer(
                subusers(gateway).all().stream()
                        .filter(subuser -> subuser.username().toLowerCase(Locale.ROOT).contains(like)).toList(),
                SubuserJson::of));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        var data = new SubuserData(call.parameters());
        return forOwner(gateway, call, () -> magic(call, data.username())
                .or(data::invalidNew)
                .or(() -> UserChecks.isTaken(gateway, data.username())
                        ? Optional.of(RestErrors.of(409, "Another user has that name", "conflict")) : Optional.empty())
                .orElseGet(() -> Answer.json(201, SubuserJson.of(
                        subusers(gateway).put(data.applied(subusers(gateway).begin(data.username())))))));
    }

    public static Future<Answer> get(Gateway gateway, Call call) {
        return onKnown(gateway, call, subuser -> Answer.json(200, SubuserJson.of(subuser)));
    }

    /** What is not given stays; the name cannot change. */
    public static Future<Answer> update(Gateway gateway, Call call) {
        var data = new SubuserData(call.parameters());
        return onKnown(gateway, call, subuser -> data.invalidChange().orElseGet(
                () -> Answer.json(200, SubuserJson.of(subusers(gateway).put(data.applied(subuser))))));
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return onKnown(gateway, call, subuser -> {
            catalog(gateway).dismiss(subuser);
            return Answer.empty(204);
        });
    }

    /** Everything that is shared with a sub-user; the simulator never shares a blacklist. */
    public static Future<Answer> shares(Gateway gateway, Call call) {
        return onKnown(gateway, call, subuser -> {
            var json = Json.object();
            json.set("sendernames", ShareForm.json(subuser.senderNames(), "senders"));
            json.set("blacklist", ShareForm.json(Share.NONE, "numbers"));
            json.set("templates", ShareForm.json(subuser.templates(), "templates"));
            return Answer.json(200, json);
        });
    }

    public static Future<Answer> senderNames(Gateway gateway, Call call) {
        return onKnown(gateway, call,
                subuser -> Answer.json(200, ShareForm.json(subuser.senderNames(), "senders")));
    }

    public static Future<Answer> shareSenderNames(Gateway gateway, Call call) {
        return share(gateway, call, "senders", Subuser::sharingSenderNames);
    }

    public static Future<Answer> templates(Gateway gateway, Call call) {
        return onKnown(gateway, call,
                subuser -> Answer.json(200, ShareForm.json(subuser.templates(), "templates")));
    }

    public static Future<Answer> shareTemplates(Gateway gateway, Call call) {
        return share(gateway, call, "templates", Subuser::sharingTemplates);
    }

    private static Future<Answer> share(
            Gateway gateway, Call call, String names,
            BiFunction<Subuser, Share, Subuser> sharing) {
        return onKnown(gateway, call, subuser -> ShareForm.read(call.parameters(), names)
                .map(share -> {
                    subusers(gateway).put(sharing.apply(subuser, share));
                    return Answer.empty(204);
                })
                .orElseGet(() -> RestErrors.invalid(
                        "The value you selected is not a valid choice.", "access", call.parameters().first("access"))));
    }

    private static Future<Answer> onKnown(Gateway gateway, Call call, Function<Subuser, Answer> action) {
        return forOwner(gateway, call, () -> subusers(gateway).find(call.pathVariable("id"))
                .map(action)
                .orElseGet(() -> RestErrors.notFound("Not found")));
    }

    private static Future<Answer> forOwner(Gateway gateway, Call call, Supplier<Answer> action) {
        return Future.succeededFuture(gateway.account().member(call.identity()).isOwner()
                ? action.get() : Style.REST.refuse(call, Refusal.of(ErrorCode.ONLY_MAIN_USER)));
    }

    private static Optional<Answer> magic(Call call, String name) {
        return MagicName.code(name).map(code -> Style.REST.refuse(call, Refusal.of(code)));
    }

    private static Subusers subusers(Gateway gateway) {
        return catalog(gateway).subusers();
    }

    private static Catalog catalog(Gateway gateway) {
        return gateway.account().catalog();
    }
}
