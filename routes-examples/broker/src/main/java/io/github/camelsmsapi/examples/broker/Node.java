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

import org.apache.camel.main.Main;

/**
 * One of the nodes that consume the queue: {@code java -Dbroker.url=tcp://host:61616 -Dbroker.gateway=... Node}. Its
 * settings are those of {@code broker.properties}. It runs until it is told to end.
 */
public final class Node {

    private Node() {
    }

    public static void main(String[] arguments) throws Exception {
        with(new BrokerRoutes()).run();
    }

    static Main with(BrokerRoutes routes) {
        var main = new Main();
        main.setPropertyPlaceholderLocations("classpath:io/github/camelsmsapi/examples/broker/broker.properties");
        main.configure().addRoutesBuilder(routes);
        return main;
    }
}
