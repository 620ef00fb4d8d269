// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.cluster;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.main.Main;

/**
 * One node: {@code java -Dcluster.node=a -Dcluster.jdbcUrl=... -Dcluster.gateway=... ClusterNode}. It runs until it is
 * told to end.
 */
public final class ClusterNode {

    private ClusterNode() {
    }

    public static void main(String[] arguments) throws Exception {
        var database
                = new ClusterDatabase(System.getProperty("cluster.jdbcUrl"), System.getProperty("cluster.user", "postgres"));
        try (var pool = database.open()) {
            var quartz = new QuartzComponent();
            quartz.setProperties(database.quartz());
            var main = new Main();
            main.setPropertyPlaceholderLocations("classpath:io/github/camelsmsapi/examples/cluster/cluster.properties");
            main.bind("dataSource", pool);
            main.bind("ledger", new JdbcMessageLedger(pool));
            main.bind("quartz", quartz);
            main.run();
        }
    }
}
