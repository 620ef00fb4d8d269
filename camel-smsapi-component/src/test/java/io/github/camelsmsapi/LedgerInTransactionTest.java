// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import com.atomikos.icatch.jta.UserTransactionManager;
import com.atomikos.jdbc.AtomikosDataSourceBean;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.spi.SpringTransactionPolicy;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.jta.JtaTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger of a route in a transaction: what was sent is known, even where the transaction is rolled back. */
class LedgerInTransactionTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final JdbcDataSource database = new JdbcDataSource();
    private final UserTransactionManager jta = new UserTransactionManager();
    private final AtomikosDataSourceBean enlisting = new AtomikosDataSourceBean();
    private JdbcMessageLedger ledger;

    @TempDir
    static Path logs;

    @BeforeEach
    void open() throws Exception {
        System.setProperty("com.atomikos.icatch.log_base_dir", logs.toString());
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        ledger = new JdbcMessageLedger(database);
        ledger.start();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE shop_order (id INT)");
        }
        jta.init();
        enlisting.setUniqueResourceName("shop");
        enlisting.setXaDataSource(database);
        enlisting.setMaxPoolSize(3);
        enlisting.init();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        enlisting.close();
        jta.close();
        simulator.close();
    }

    @Test
    void besideATransactionOfTheDatabaseTheLedgerKeepsWhatWasSent() throws Exception {
        start(new DataSourceTransactionManager(database), ledger, database);

        assertThat(send().getException()).hasMessageContaining("a later step");

        assertThatTheMessageIsKnownAndTheOrderIsNot();
    }

    @Test
    void besideATransactionOfJtaTheLedgerKeepsWhatWasSent() throws Exception {
        start(new JtaTransactionManager(jta, jta), ledger, enlisting);

        assertThat(send().getException()).hasMessageContaining("a later step");

        assertThatTheMessageIsKnownAndTheOrderIsNot();
    }

    @Test
    void onAConnectionThatJtaEnlistsNothingIsSent() throws Exception {
        start(new JtaTransactionManager(jta, jta), new JdbcMessageLedger(enlisting, false), enlisting);

        var failed = send();

        assertThat(failed.getException()).rootCause().isInstanceOf(SQLException.class);
        assertThat(failed.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.NOT_SENT);
        assertThat(failed.getException()).satisfiesAnyOf(
                failure -> assertThat(failure).isInstanceOf(SmsapiLedgerException.class),
                failure -> assertThat(failure).hasCauseInstanceOf(SmsapiLedgerException.class));
        assertThat(simulator.messages()).isEmpty();
        assertThat(ledger.findByIdx("order-1")).isEmpty();
    }

    private void assertThatTheMessageIsKnownAndTheOrderIsNot() throws SQLException {
        assertThat(simulator.messagesWithIdx("order-1")).hasSize(1);
        assertThat(ledger.findByIdx("order-1")).singleElement()
                .satisfies(message -> assertThat(message.outcome()).isEqualTo(Outcome.SENT));
        try (var connection = database.getConnection();
             var rows = connection.createStatement().executeQuery("SELECT * FROM shop_order")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private void start(PlatformTransactionManager transactions, JdbcMessageLedger used, DataSource orders) throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("any");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setLedger(used);
        context.addComponent("smsapi", component);
        context.getRegistry().bind("required", new SpringTransactionPolicy(transactions));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").transacted("required")
                        .process(exchange -> insert(orders))
                        .setHeader(SmsapiConstants.TO, constant("48500100200"))
                        .setHeader(SmsapiConstants.IDX, constant("order-1"))
                        .to("smsapi:sms/send")
                        .process(exchange -> {
                            throw new IllegalStateException("a later step");
                        });
            }
        });
        context.start();
    }

    private static void insert(DataSource orders) throws SQLException {
        var connection = DataSourceUtils.getConnection(orders);
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO shop_order VALUES (1)");
        } finally {
            DataSourceUtils.releaseConnection(connection, orders);
        }
    }

    private Exchange send() {
        return context.createProducerTemplate().send("direct:orders", exchange -> exchange.getMessage().setBody("Hello"));
    }
}
