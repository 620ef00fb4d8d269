// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.JdbcTakenReports;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * With {@code smsapi.ledger.store=jdbc}, a ledger in the application's own database. The component finds it by its
 * type.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(SmsapiLedgerProperties.class)
public class SmsapiLedgerAutoConfiguration {

    private static final String FLYWAY = "org.flywaydb.core.Flyway";

    /** After the application's own migrations, which may ask for an empty database. */
    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "smsapi.ledger.store", havingValue = "jdbc")
    MessageLedger smsapiLedger(SmsapiLedgerProperties properties, ConfigurableListableBeanFactory beans) {
        var database = database(properties.dataSource(), beans);
        if (properties.migrate() && !ClassUtils.isPresent(FLYWAY, beans.getBeanClassLoader())) {
            throw new SetupException("""
                    The ledger (smsapi.ledger.store=jdbc) makes its tables by Flyway, which is not on the class path.""", """
                    Add org.flywaydb:flyway-core, for PostgreSQL also org.flywaydb:flyway-database-postgresql. Where somebody \
                    else makes the tables, set smsapi.ledger.migrate=false.""");
        }
        var ledger = new JdbcMessageLedger(database, properties.migrate());
        try {
            ledger.start();
        } catch (RuntimeException failure) {
            throw new SetupException(
                    "The tables of the ledger (smsapi.ledger.store=jdbc) could not be made: " + failure.getMessage(), """
                            See that the database answers and that its user may create tables. PostgreSQL needs \
                            org.flywaydb:flyway-database-postgresql on the class path. Where somebody else makes the tables, \
                            set smsapi.ledger.migrate=false.""", failure);
        }
        return ledger;
    }

    /** With it, a route gets each report and each incoming message once. */
    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnMissingBean
    SmsapiIdempotentRepository smsapiIdempotentRepository(
            SmsapiLedgerProperties properties, ConfigurableListableBeanFactory beans, ObjectProvider<MessageLedger> ledger) {
        if (properties.store() == SmsapiLedgerProperties.Store.MEMORY) {
            return new SmsapiIdempotentRepository();
        }
        ledger.getIfAvailable(); // makes the tables
        return new SmsapiIdempotentRepository(
                new JdbcTakenReports(database(properties.dataSource(), beans), properties.migrate()), "",
                SmsapiIdempotentRepository.USUAL_LEASE, Clock.systemUTC());
    }

    private static DataSource database(String name, ConfigurableListableBeanFactory beans) {
        var names = List.of(beans.getBeanNamesForType(DataSource.class));
        if (name != null) {
            if (!beans.containsBean(name) || !beans.isTypeMatch(name, DataSource.class)) {
                throw new SetupException(
                        "smsapi.ledger.data-source is '" + name + "', and there is no DataSource of that name.",
                        "Name one of " + names + ".");
            }
            return beans.getBean(name, DataSource.class);
        }
        var only = beans.getBeanProvider(DataSource.class).getIfUnique();
        if (only == null && names.isEmpty()) {
            throw new SetupException("""
                    The ledger (smsapi.ledger.store=jdbc) needs a database, and the application has no DataSource.""", """
                    Add spring-boot-starter-jdbc, the driver of H2 or PostgreSQL, and spring.datasource.url. Without \
                    smsapi.ledger.store the ledger is in memory.""");
        }
        if (only == null) {
            throw new SetupException(
                    "The ledger (smsapi.ledger.store=jdbc) needs one database, and the application has " + names + ".",
                    "Name the one to use by smsapi.ledger.data-source, or make it @Primary.");
        }
        return only;
    }
}
