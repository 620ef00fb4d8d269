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
package io.github.camelsmsapi.simulator.sms;

import io.github.camelsmsapi.simulator.books.MessageType;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Call;
import io.github.camelsmsapi.simulator.http.Operation;
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
