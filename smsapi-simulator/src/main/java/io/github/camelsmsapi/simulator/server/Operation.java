// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.vertx.core.Future;

/** One thing the gateway can do. It runs on the event loop and must not block. */
@FunctionalInterface
public interface Operation {

    Future<Answer> answer(Gateway gateway, Call call);
}
