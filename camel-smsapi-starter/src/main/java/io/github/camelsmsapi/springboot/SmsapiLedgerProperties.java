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
