// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.List;

import io.github.camelsmsapi.simulator.server.Answer;
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
