// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is, which knows what became of each message.
 *
 * @param store      where it is kept: in memory, or in tables of the application's database
 * @param dataSource name of the bean of the database, where there are several and none is primary
 * @param migrate    whether the ledger makes its tables and brings them up to date; false where somebody else does, by
 *                   the migrations in the component's jar
 */
@ConfigurationProperties("smsapi.ledger")
public record SmsapiLedgerProperties(
        @DefaultValue("memory") Store store, String dataSource, @DefaultValue("true") boolean migrate) {

    /** Where a ledger is kept. */
    public enum Store {
        /** In memory, and lost with the process: the default of the component. */
        MEMORY,
        /** In H2 or PostgreSQL. */
        JDBC
    }
}
