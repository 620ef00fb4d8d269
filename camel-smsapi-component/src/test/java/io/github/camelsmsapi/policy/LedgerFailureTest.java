// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Map;
import java.util.UUID;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger cannot take note of a message, so it is not sent. */
class LedgerFailureTest {

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SwitchableDatabase database = new SwitchableDatabase();

    @BeforeEach
    void start() throws Exception {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        context.getRegistry().bind("ledger", new JdbcMessageLedger(database));
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway.url());
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "2", "redeliveryDelay", "1ms", "waitDelay", "1ms", "deadLetterUri", "mock:dead")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send");
            }
        });
        context.start();
        gateway.otherwise(Reply.accepted("1"));
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        gateway.close();
        database.close();
    }

    /** SQL state of class 22: too long, no number, out of range. */
    @ParameterizedTest
    @ValueSource(strings = { "idx VARCHAR(3)", "recipient VARCHAR(5)", "kind VARCHAR(1)" })
    void aMessageThatTheDatabaseRefusesIsADeadLetterAtOnce(String column) throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE smsapi_message ALTER COLUMN " + column);
        }

        assertThat(attempts()).isOne();
    }

    @Test
    void aDatabaseThatIsDownIsAskedAgain() {
        database.down(true);

        assertThat(attempts()).isEqualTo(3);
    }

    private int attempts() {
        context.createProducerTemplate().sendBodyAndHeaders("direct:orders", "Hello",
                Map.of("CamelSmsapiTo", "48500100200", "CamelSmsapiIdx", "order-1"));

        assertThat(gateway.requests()).isEmpty();
        var dead = context.getEndpoint("mock:dead", MockEndpoint.class).getExchanges();
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0).getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("ledger");
        assertThat(dead.get(0).getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
        return dead.get(0).getMessage().getHeader("CamelSmsapiAttempts", Integer.class);
    }
}
