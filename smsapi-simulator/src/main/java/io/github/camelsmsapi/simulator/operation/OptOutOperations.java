// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.ListedNumber;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Csv;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/** {@code /opt_outs} (wire reference, section 14). Only recipients opt out; callers can but take them off the list. */
public final class OptOutOperations {

    private static final List<String> COLUMNS = List.of("id", "phoneNumber", "date");
    private static final int LONGEST_BRAND = 255;

    private OptOutOperations() {
    }

    /** All who opted out, or {@code phone_number} if it did. */
    public static Future<Answer> list(Gateway gateway, Call call) {
        return ifAllowed(gateway, call, () -> {
            var wanted = call.parameters().first("phone_number");
            var found = gateway.account().optOuts().all().stream()
                    .filter(entry -> wanted.isEmpty() || entry.number().equals(wanted)).toList();
            return call.wantsCsv()
                    ? Csv.answer(gateway, call, found, entry -> json(call, entry), COLUMNS)
                    : Page.of(call).answer(found, entry -> json(call, entry));
        });
    }

    public static Future<Answer> delete(Gateway gateway, Call call) {
        return ifAllowed(gateway, call, () -> gateway.account().optOuts().remove(call.pathVariable("id"))
                ? Answer.empty(204) : RestErrors.notFound("Not found"));
    }

    public static Future<Answer> settings(Gateway gateway, Call call) {
        return ifAllowed(gateway, call, () -> settings(gateway));
    }

    public static Future<Answer> changeSettings(Gateway gateway, Call call) {
        return ifAllowed(gateway, call, () -> {
            var brand = call.parameters().first("brand");
            if (!call.parameters().has("brand")) {
                return RestErrors.invalid("This value should not be null.", "brand", "");
            }
            if (brand.length() > LONGEST_BRAND) {
                return RestErrors.invalid(
                        "This value is too long. It should have 255 characters or less.", "brand", brand);
            }
            gateway.account().optOutBrand(brand);
            return settings(gateway);
        });
    }

    private static Future<Answer> ifAllowed(Gateway gateway, Call call, Supplier<Answer> action) {
        return Future.succeededFuture(gateway.account().may(Action.OPT_OUTS)
                ? action.get() : Style.REST.refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED)));
    }

    private static Answer settings(Gateway gateway) {
        return Answer.json(200, Json.object().put("brand", gateway.account().optOutBrand()));
    }

    private static ObjectNode json(Call call, ListedNumber entry) {
        var json = Json.object().put("id", entry.id()).put("phoneNumber", Long.parseLong(entry.number()))
                .put("date", Json.time(entry.addedAt()));
        json.putArray("_links").addObject().put("name", "delete").put("method", "DELETE")
                .put("href", call.origin() + "/opt_outs/" + entry.id());
        return json;
    }
}
