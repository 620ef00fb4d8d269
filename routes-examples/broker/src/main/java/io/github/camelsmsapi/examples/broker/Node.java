// SPDX-License-Identifier: Apache-2.0
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
