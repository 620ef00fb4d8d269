// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Operation;
import io.vertx.core.Future;

/** {@code GET /profile} (wire reference, section 6.3). */
public final class ProfileOperation implements Operation {

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        var member = gateway.account().member(call.identity());
        return Future.succeededFuture(Answer.json(200, Json.object()
                .put("name", "SMSAPI simulator")
                .put("email", member.username() + "@example.org")
                .put("username", member.username())
                .put("phone_number", "")
                .put("payment_type", "prepaid")
                .put("user_type", member.isOwner() ? "native" : "subuser")
                .put("points", member.points())));
    }
}
