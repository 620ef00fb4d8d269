// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.nio.file.Path;

import javax.sql.DataSource;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Which ledger there is, and in which database, is a matter of properties; what is missing is said at the start. */
@ExtendWith(OutputCaptureExtension.class)
class LedgerPropertiesTest {

    private static final String JDBC = "smsapi.ledger.store=jdbc";

    private final ApplicationContextRunner plain = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(
                    CamelAutoConfiguration.class, SmsapiComponentAutoConfiguration.class, SmsapiLedgerAutoConfiguration.class));
    private final ApplicationContextRunner withDatabase
            = plain.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                    .withPropertyValues("spring.datasource.generate-unique-name=true");

    @Test
    void nobodyGetsTablesUnasked() {
        withDatabase.run(boot -> {
            assertThat(boot).doesNotHaveBean(MessageLedger.class);
            assertThat(tables(boot.getBean(DataSource.class))).isZero();
        });
    }

    @Test
    void onePropertyPutsTheLedgerIntoTheApplicationsDatabase() {
        withDatabase.withPropertyValues(JDBC).run(boot -> {
            assertThat(ledgerOfComponent(boot)).isInstanceOf(JdbcMessageLedger.class)
                    .isSameAs(boot.getBean(MessageLedger.class));
            assertThat(tables(boot.getBean(DataSource.class))).isPositive();
        });
    }

    @Test
    void theApplicationsOwnLedgerGoesBefore() {
        withDatabase.withUserConfiguration(WithLedger.class).withPropertyValues(JDBC).run(boot -> {
            assertThat(ledgerOfComponent(boot)).isSameAs(boot.getBean("shopLedger"));
            assertThat(tables(boot.getBean(DataSource.class))).isZero();
        });
    }

    @Test
    void somebodyElseMayMakeTheTablesAndThenFlywayIsNotNeeded() {
        withDatabase.withClassLoader(new FilteredClassLoader(Flyway.class))
                .withPropertyValues(JDBC, "smsapi.ledger.migrate=false")
                .run(boot -> {
                    assertThat(ledgerOfComponent(boot)).isInstanceOf(JdbcMessageLedger.class);
                    assertThat(tables(boot.getBean(DataSource.class))).isZero();
                });
    }

    @Test
    void ofSeveralDatabasesOneIsNamed() {
        plain.withUserConfiguration(WithTwoDatabases.class).withPropertyValues(JDBC, "smsapi.ledger.data-source=messages")
                .run(boot -> {
                    assertThat(tables(boot.getBean("messages", DataSource.class))).isPositive();
                    assertThat(tables(boot.getBean("orders", DataSource.class))).isZero();
                });
    }

    @Test
    void ofSeveralDatabasesThePrimaryOneIsTaken() {
        withDatabase.withUserConfiguration(WithTwoDatabases.class)
                .withInitializer(boot -> boot.addBeanFactoryPostProcessor(
                        beans -> beans.getBeanDefinition("orders").setPrimary(true)))
                .withPropertyValues(JDBC)
                .run(boot -> assertThat(tables(boot.getBean("orders", DataSource.class))).isPositive());
    }

    @Test
    void severalDatabasesAndNoChoiceStopTheStart() {
        assertFails(plain.withUserConfiguration(WithTwoDatabases.class).withPropertyValues(JDBC),
                "[messages, orders]", "smsapi.ledger.data-source");
    }

    @Test
    void aDatabaseThatIsNotThereStopsTheStart() {
        assertFails(plain.withUserConfiguration(WithTwoDatabases.class).withPropertyValues(
                JDBC, "smsapi.ledger.data-source=customers"), "'customers'", "[messages, orders]");
    }

    @Test
    void noDatabaseAtAllStopsTheStart() {
        assertFails(plain.withPropertyValues(JDBC), "no DataSource", "spring-boot-starter-jdbc");
    }

    @Test
    void noFlywayStopsTheStart() {
        assertFails(withDatabase.withClassLoader(new FilteredClassLoader(Flyway.class)).withPropertyValues(JDBC),
                "Flyway, which is not on the class path", "org.flywaydb:flyway-core");
    }

    @Test
    void aDatabaseThatDoesNotAnswerStopsTheStart(@TempDir Path folder) {
        assertFails(withDatabase.withPropertyValues(
                JDBC, "spring.datasource.url=jdbc:h2:" + folder.resolve("nowhere") + ";IFEXISTS=TRUE"),
                "could not be made", "See that the database answers");
    }

    private static void assertFails(ApplicationContextRunner application, String description, String action) {
        application.run(boot -> {
            var analysis = new SetupFailureAnalyzer().analyze(boot.getStartupFailure());
            assertThat(analysis.getDescription()).contains(description);
            assertThat(analysis.getAction()).contains(action);
        });
    }

    @Test
    void anUnknownStoreStopsTheStartAndTheKnownOnesAreNamed() {
        plain.withPropertyValues("smsapi.ledger.store=postgresql").run(boot -> assertThat(boot).hasFailed().getFailure()
                .hasStackTraceContaining("smsapi.ledger.store").hasStackTraceContaining("postgresql"));
    }

    @Test
    void springBootPrintsWhatToDoInsteadOfAStackTrace(CapturedOutput output) {
        var failure = catchThrowable(() -> new SpringApplicationBuilder(
                CamelAutoConfiguration.class,
                SmsapiLedgerAutoConfiguration.class).web(WebApplicationType.NONE).run("--" + JDBC).close());

        assertThat(failure).isNotNull();
        assertThat(output).contains("APPLICATION FAILED TO START", "the application has no DataSource", "Action:")
                .doesNotContain("\tat ");
    }

    private static MessageLedger ledgerOfComponent(ApplicationContext boot) {
        return boot.getBean(CamelContext.class).getComponent("smsapi", SmsapiComponent.class).getConfiguration().getLedger();
    }

    private static int tables(DataSource database) {
        return new JdbcTemplate(database).queryForObject("""
                SELECT count(*) FROM information_schema.tables WHERE lower(table_name) LIKE 'smsapi_%'""", Integer.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class WithLedger {

        @Bean
        MessageLedger shopLedger() {
            return new InMemoryMessageLedger();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WithTwoDatabases {

        @Bean
        DataSource messages() {
            return database("messages");
        }

        @Bean
        DataSource orders() {
            return database("orders");
        }

        private static DataSource database(String name) {
            var database = new JdbcDataSource();
            database.setUrl("jdbc:h2:mem:" + name + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
            return database;
        }
    }
}
