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

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Call;
import io.github.camelsmsapi.simulator.http.Json;
import io.github.camelsmsapi.simulator.http.Operation;
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
