// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Operation;
import io.vertx.core.Future;

/**
 * {@code sms.do}, {@code mms.do}, {@code vms.do}: the parameters say what is to be done (wire reference, sections 2 to
 * 4).
 */
public final class MessageOperation implements Operation {

    private final MessageType type;

    public MessageOperation(MessageType type) {
        this.type = type;
    }

    @Override
    public Future<Answer> answer(Gateway gateway, Call call) {
        if (call.parameters().has("sch_del")) {
            return Future.succeededFuture(ScheduleDeletion.answer(gateway, call, type));
        }
        if (call.parameters().has("status")) {
            return Future.succeededFuture(StatusLookup.answer(gateway, call, type));
        }
        return Future.succeededFuture(SendOperation.answer(gateway, call, type));
    }
}
