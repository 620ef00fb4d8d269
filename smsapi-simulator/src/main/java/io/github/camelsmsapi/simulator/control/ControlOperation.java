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
package io.github.camelsmsapi.simulator.control;

import java.util.List;

import io.github.camelsmsapi.simulator.http.Answer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * One operation of the control API: what its description says of it, and what it does.
 *
 * @param inputs each as {@code name: meaning}; one that must be given begins with an asterisk
 * @param status of the answer when all goes well
 */
record ControlOperation(HttpMethod method, String path, String summary, List<String> inputs, int status, Action action) {

    /** What an operation does; it answers through the context. */
    interface Action {
        void on(RoutingContext context, ControlInput input);
    }

    /** What an operation does that answers at once. */
    interface Reply {
        Answer to(ControlInput input);
    }

    static ControlOperation of(
            HttpMethod method, String path, String summary, int status, Reply reply, String... inputs) {
        return new ControlOperation(
                method, path, summary, List.of(inputs), status,
                (context, input) -> ControlApi.answer(context, reply.to(input)));
    }
}
