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
