// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.PriceList;
import io.github.camelsmsapi.simulator.account.Service;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.Style;
import io.vertx.core.Future;

/** {@code user.do?credits=1}: what is left on the account (wire reference, section 6.1). */
public final class BalanceOperation implements Operation {

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        return Future.succeededFuture(balance(gateway, call));
    }

    private static Answer balance(Gateway gateway, Call call) {
        var parameters = call.parameters();
        if (parameters.has("points") && !parameters.first("points").equals("1")) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.POINTS_PARAMETER));
        }
        if (!parameters.flag("credits") && !parameters.has("points")) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.USER_ACTION));
        }
        if (!gateway.account().may(Action.BALANCE)) {
            return Style.LEGACY.refuse(call, Refusal.of(ErrorCode.ACTION_NOT_ALLOWED));
        }
        var points = gateway.account().member(call.identity()).points();
        var kinds = parameters.flag("details") ? kinds(gateway.account().prices()) : Map.<String, BigDecimal> of();
        return call.wantsJson() ? json(points, kinds) : text(points, kinds);
    }

    /** What one message of each kind costs, in the order of the answer. */
    private static Map<String, BigDecimal> kinds(PriceList prices) {
        var kinds = new LinkedHashMap<String, BigDecimal>();
        kinds.put("proCount", prices.of(PriceList.POLAND).points());
        kinds.put("ecoCount", prices.of(Service.ECO));
        kinds.put("mmsCount", prices.of(Service.MMS));
        kinds.put("vmsGsmCount", prices.of(Service.VMS_MOBILE));
        kinds.put("vmsLandCount", prices.of(Service.VMS_LANDLINE));
        return kinds;
    }

    private static Answer json(BigDecimal points, Map<String, BigDecimal> kinds) {
        var body = Json.object().put("points", points);
        kinds.forEach((kind, price) -> body.put(kind, count(points, price)));
        return Answer.json(200, body);
    }

    private static Answer text(BigDecimal points, Map<String, BigDecimal> kinds) {
        var counters = kinds.values().stream().map(price -> ";" + count(points, price)).collect(Collectors.joining());
        return Answer.text(200, "Points: " + points.toPlainString() + counters);
    }

    private static long count(BigDecimal points, BigDecimal price) {
        return price.signum() == 0 ? 0 : points.divide(price, 0, RoundingMode.FLOOR).longValue();
    }
}
