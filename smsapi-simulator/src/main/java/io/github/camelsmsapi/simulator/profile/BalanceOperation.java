/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Call;
import io.github.camelsmsapi.simulator.http.Json;
import io.github.camelsmsapi.simulator.http.Operation;
import io.github.camelsmsapi.simulator.http.Style;
import io.vertx.core.Future;

/** {@code user.do?credits=1}: what is left on the account (wire reference, section 6.1). */
public final class BalanceOperation implements Operation {

    /** What one message of each kind costs, in the order of the answer. */
    private static final Map<String, BigDecimal> KINDS = new LinkedHashMap<>();
    static {
        KINDS.put("proCount", new BigDecimal("0.165"));
        KINDS.put("ecoCount", new BigDecimal("0.07"));
        KINDS.put("mmsCount", new BigDecimal("0.3"));
        KINDS.put("vmsGsmCount", new BigDecimal("0.21"));
        KINDS.put("vmsLandCount", new BigDecimal("0.14"));
    }

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
        var points = gateway.account().points();
        var details = parameters.flag("details");
        return call.wantsJson() ? json(points, details) : text(points, details);
    }

    private static Answer json(BigDecimal points, boolean details) {
        var body = Json.object().put("points", points);
        if (details) {
            KINDS.forEach((kind, price) -> body.put(kind, count(points, price)));
        }
        return Answer.json(200, body);
    }

    private static Answer text(BigDecimal points, boolean details) {
        var counters = KINDS.values().stream().map(price -> ";" + count(points, price)).collect(Collectors.joining());
        return Answer.text(200, "Points: " + points.toPlainString() + (details ? counters : ""));
    }

    private static long count(BigDecimal points, BigDecimal price) {
        return points.divide(price, 0, RoundingMode.FLOOR).longValue();
    }
}
