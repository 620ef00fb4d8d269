// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker;

import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/**
 * A broker for those who have none: {@code java -Dbroker.port=61616 -Dbroker.data=folder Broker}. What it has accepted
 * it has in the folder, also after it was killed. It runs until it is told to end.
 */
public final class Broker {

    private Broker() {
    }

    public static void main(String[] arguments) throws Exception {
        var broker = new EmbeddedActiveMQ().setConfigResourcePath("io/github/camelsmsapi/examples/broker/broker.xml");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker), "stop"));
        broker.start();
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The broker did not stop as it should", failure);
        }
    }
}
