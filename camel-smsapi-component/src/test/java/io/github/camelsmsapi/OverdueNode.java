// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.OverdueMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that hands over overdue messages, ten a second, and writes each into the table {@code handed_over}. */
final class OverdueNode {

    private OverdueNode() {
    }

    public static void main(String[] arguments) throws Exception {
        var name = arguments[0];
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[1]);
        try (var context = new DefaultCamelContext(); var connection = database.getConnection();
             var insert = connection.prepareStatement("INSERT INTO handed_over (idx, node, at) VALUES (?, ?, now())")) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("none");
            component.getConfiguration().setLedger(new JdbcMessageLedger(database));
            context.addComponent("smsapi", component);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("smsapi:reports?olderThan=1h&limit=20&lease=" + arguments[2] + "&delay=200&initialDelay=0")
                            .process(exchange -> {
                                insert.setString(1, exchange.getMessage().getBody(OverdueMessage.class).idx());
                                insert.setString(2, name);
                                insert.executeUpdate();
                            }).delay(100);
                }
            });
            context.start();
            System.in.read(); // until the test ends it
        }
    }
}
