// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.nio.file.Path;
import java.util.List;

import io.github.camelsmsapi.examples.broker.Broker;
import io.github.camelsmsapi.examples.broker.Node;
import io.github.camelsmsapi.examples.chaos.ChildProcess;

/** The programs of the example as processes that can be killed, with times that suit a run of minutes. */
final class Processes {

    private Processes() {
    }

    /** @param data the folder in which the broker keeps what it has */
    static ChildProcess broker(int port, Path data, Path log) {
        return new ChildProcess(
                List.of("-Dbroker.port=" + port, "-Dbroker.data=" + data, "-Dbroker.redeliveryDelay=200",
                        "-Dbroker.maxRedeliveryDelay=2000", "-Dbroker.log=WARN"),
                Broker.class.getName(), List.of(), log);
    }

    static ChildProcess node(String url, String queue, String gateway, boolean checkIdx, Path log) {
        return new ChildProcess(
                List.of("-Dbroker.url=" + url, "-Dbroker.queue=" + queue, "-Dbroker.gateway=" + gateway,
                        "-Dbroker.checkIdx=" + checkIdx, "-Dbroker.requestsPerSecond=10000", "-Dbroker.throttlePause=10",
                        "-Dbroker.responseTimeout=2000", "-Dbroker.log=WARN"),
                Node.class.getName(), List.of(), log);
    }
}
