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
