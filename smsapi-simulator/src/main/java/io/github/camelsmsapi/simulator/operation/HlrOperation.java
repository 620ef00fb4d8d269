// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.delivery.Notice;
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
 * {@code hlr.do}, whose results come by the {@code hlr} callback, and {@code hlrsync.do}, which has them at once (wire
 * reference, sections 5 and 16.3).
 */
public final class HlrOperation implements Operation {

    private static final String CALLBACK_TYPE = "hlr";

    private final boolean atOnce;

    /** @param atOnce whether the answer has the results */
    public HlrOperation(boolean atOnce) {
        this.atOnce = atOnce;
    }

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var numbers = split(call, "number").filter(number -> !number.isEmpty()).toList();
        if (numbers.isEmpty()) {
            return refuse(call, ErrorCode.NO_VALID_NUMBER);
        }
        if (numbers.size() > gateway.settings().maxRecipients()) {
            return refuse(call, ErrorCode.TOO_MANY_MESSAGES);
        }
        var idxs = split(call, "idx").toList();
        if (call.parameters().has("idx") && idxs.size() != numbers.size()) {
            return refuse(call, ErrorCode.IDX_COUNT);
        }
        var lookups = new ArrayList<Lookup>();
        for (var position = 0; position < numbers.size(); position++) {
            lookups.add(Lookup.of(gateway, numbers.get(position), idxs.isEmpty() ? "" : idxs.get(position)));
        }
        var cost = cost(gateway, lookups);
        var member = gateway.account().member(call.identity());
        if (cost.compareTo(member.points()) > 0) {
            return refuse(call, ErrorCode.TOO_FEW_POINTS);
        }
        gateway.charge(member, cost);
        if (!atOnce) {
            lookups.stream().filter(Lookup::isValid).forEach(lookup -> announce(gateway, lookup));
        }
        return Future.succeededFuture(call.wantsJson() ? json(lookups) : text(lookups));
    }

    private static BigDecimal cost(Gateway gateway, List<Lookup> lookups) {
        var valid = lookups.stream().filter(Lookup::isValid).count();
        return gateway.account().prices().of(Service.HLR).multiply(BigDecimal.valueOf(valid));
    }

    private static void announce(Gateway gateway, Lookup lookup) {
        var parameters = new LinkedHashMap<String, String>();
        lookup.result().properties().forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
        parameters.put("idx", lookup.idx());
        gateway.delivery().announce(Notice.of(parameters), CALLBACK_TYPE, gateway.clock().instant());
    }

    private Answer json(List<Lookup> lookups) {
        if (!atOnce) {
            var items = Json.array();
            lookups.forEach(lookup -> items.add(lookup.accepted()));
            return Answer.json(200, items.size() == 1 ? items.get(0) : items);
        }
        var body = Json.object().put("count", lookups.stream().filter(Lookup::isValid).count());
        var list = body.putArray("list");
        lookups.forEach(lookup -> list.add(lookup.isValid() ? lookup.result() : lookup.accepted()));
        return Answer.json(200, body);
    }

    private static Answer text(List<Lookup> lookups) {
        return Answer.text(200, lookups.stream().map(Lookup::text).collect(Collectors.joining(";")));
    }

    private static Stream<String> split(Call call, String name) {
        return call.parameters().all(name).stream().flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::trim);
    }

    private static Future<Answer> refuse(Call call, ErrorCode code) {
        return Future.succeededFuture(Style.LEGACY.refuse(call, Refusal.of(code)));
    }
}
