// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The store of the ledger that records the outcome and delivery status of each message.
 *
 * @param store      Store of the ledger: memory, or jdbc for tables in the application's database
 * @param dataSource Name of the DataSource bean; needed where there are several and none is primary
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
