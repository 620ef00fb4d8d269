// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import org.apache.camel.spi.TransactedPolicy;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Transactions of a database, as {@code transacted()} begins them. */
final class Transaction {

    private Transaction() {
    }

    static TransactedPolicy required() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:transactions;DB_CLOSE_DELAY=-1");
        return new SpringTransactionPolicy(new DataSourceTransactionManager(database));
    }
}
