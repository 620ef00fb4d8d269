// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.Style;
import io.github.camelsmsapi.simulator.server.WebAddress;
import io.vertx.core.Future;

/** The operations on {@code /callbacks} (wire reference, section 13). */
public final class CallbackOperations {

    private static final List<String> TYPES = List.of(
            "sms_dlr", "sms_mo", "mms_dlr", "mms_mo", "vms_dlr", "bulk", "hlr", "short_url");
    private static final List<String> TYPES_WITH_RECEIVER = List.of("sms_mo", "mms_mo");
    private static final List<String> RECEIVER_TYPES = List.of("all", "2way", "number");

    private CallbackOperations() {
    }

    /** The operation, for an account that may do it. */
    public static Operation permitted(Operation operation) {
        return (gateway, call) -> gateway.account().may(Action.CALLBACKS)
                ? operation.answer(gateway, call)
                : Future.succeededFuture(Style.REST.refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED)));
    }

    public static Future<Answer> list(Gateway gateway, Call call) {
        var all = gateway.callbacks().all();
        var body = Json.object().put("size", all.size());
        var collection = body.putArray("collection");
        all.forEach(callback -> collection.add(json(gateway, callback)));
        return Future.succeededFuture(Answer.json(200, body));
    }

    public static Future<Answer> create(Gateway gateway, Call call) {
        var url = call.parameters().first("url");
        var type = call.parameters().first("type");
        if (!WebAddress.isOne(url)) {
            return invalid("This value is not a valid URL.", "url", url);
        }
        if (!TYPES.contains(type)) {
            return invalid("The value you selected is not a valid choice.", "type", type);
        }
        var receiverType = call.parameters().first("receiver_type");
        if (TYPES_WITH_RECEIVER.contains(type) && !RECEIVER_TYPES.contains(receiverType)) {
            return invalid("The value you selected is not a valid choice.", "receiver_type", receiverType);
        }
        if (receiverType.equals("number") && call.parameters().first("receiver_number").isBlank()) {
            return invalid("This value should not be blank.", "receiver_number", "");
        }
        var number = Optional.of(call.parameters().first("receiver_number")).filter(given -> !given.isEmpty());
        var receiver = TYPES_WITH_RECEIVER.contains(type)
                ? Optional.of(new Callback.Receiver(receiverType, number)) : Optional.<Callback.Receiver> empty();
        var created = gateway.callbacks().register(url, type, version(call, 1), receiver);
        return Future.succeededFuture(Answer.json(201, json(gateway, created)));
    }

    public static Future<Answer> options(Gateway gateway, Call call) {
        var body = Json.object();
        var post = body.putObject("post");
        TYPES.forEach(post.putArray("type")::add);
        RECEIVER_TYPES.forEach(post.putArray("receiver_type")::add);
        post.putArray("receive_numbers"); // the account has none, and then there is no receiver_number
        return Future.succeededFuture(Answer.json(200, body));
    }

    public static Future<Answer> get(Gateway gateway, Call call) {
        return onKnown(gateway, call, callback -> Answer.json(200, json(gateway, callback)));
    }

    public static Future<Answer> update(Gateway gateway, Call call) {
        var url = call.parameters().first("url");
        if (!WebAddress.isOne(url)) {
            return invalid("This value is not a valid URL.", "url", url);
        }
        return onKnown(gateway, call, callback -> Answer.json(
                200, json(gateway, gateway.callbacks().put(callback.at(url, version(call, callback.apiVersion()))))));
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return onKnown(gateway, call, callback -> {
            gateway.callbacks().remove(callback.id());
            return Answer.empty(204);
        });
    }

    public static Future<Answer> activate(Gateway gateway, Call call) {
        return onKnown(gateway, call, callback -> {
            gateway.callbacks().put(callback.activated(true));
            return Answer.empty(202);
        });
    }

    public static Future<Answer> deactivate(Gateway gateway, Call call) {
        return onKnown(gateway, call, callback -> {
            gateway.callbacks().put(callback.activated(false));
            return Answer.empty(202);
        });
    }

    /** Calls the address with a report about no message and tells how it went. */
    public static Future<Answer> test(Gateway gateway, Call call) {
        return gateway.callbacks().find(call.pathVariable("id"))
                .map(callback -> gateway.reportCall().get(callback.url(), CallbackJson.sampleReport())
                        .map(CallbackJson::tested)
                        .otherwise(failure -> CallbackJson.unreachable())
                        .map(body -> Answer.json(200, body)))
                .orElseGet(CallbackOperations::unknown);
    }

    private static Future<Answer> onKnown(Gateway gateway, Call call, Function<Callback, Answer> action) {
        return gateway.callbacks().find(call.pathVariable("id"))
                .map(callback -> Future.succeededFuture(action.apply(callback)))
                .orElseGet(CallbackOperations::unknown);
    }

    private static ObjectNode json(Gateway gateway, Callback callback) {
        return CallbackJson.of(callback, gateway.settings().receiverForm());
    }

    private static Future<Answer> unknown() {
        return Future.succeededFuture(RestErrors.notFound("Not found"));
    }

    private static Future<Answer> invalid(String message, String path, String value) {
        return Future.succeededFuture(RestErrors.invalid(message, path, value));
    }

    private static int version(Call call, int otherwise) {
        try {
            return Integer.parseInt(call.parameters().first("api_version"));
        } catch (NumberFormatException e) { // not given
            return otherwise;
        }
    }
}
