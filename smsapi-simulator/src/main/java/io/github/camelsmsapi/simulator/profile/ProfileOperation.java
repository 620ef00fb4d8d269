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
