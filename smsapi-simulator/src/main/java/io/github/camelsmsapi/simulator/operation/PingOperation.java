// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.vertx.core.Future;

/** {@code /ping}: whether the service is there, and whether the caller may use it (wire reference, section 14). */
public final class PingOperation implements Operation {

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        return Future.succeededFuture(call.method().equals("HEAD") ? Answer.empty(204) : state(gateway, call));
    }

    private static Answer state(Gateway gateway, Call call) {
        var body = Json.object()
                .put("authorized", gateway.account().refuse(call.identity()).isEmpty());
        body.putArray("unavailable");
        return Answer.json(200, body);
    }
}
