// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One message that meets one reaction after the other, and a stop in between. */
class SeveralReactionsTest {

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway.url());
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "3", "redeliveryDelay", "100ms", "deadLetterUri", "mock:dead")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send").to("mock:sent");
                from("direct:bean").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .process(exchange -> exchange.getContext().createProducerTemplate().requestBodyAndHeaders(
                                "smsapi:sms/send", "Hello",
                                Map.of("CamelSmsapiTo", "48500100200", "CamelSmsapiIdx", "order-1")))
                        .to("mock:sent");
                from("seda:orders?pollTimeout=20").to("direct:orders");
            }
        });
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        gateway.close();
    }

    @Test
    void whatIsDeferredAfterARepetitionAsksForAnotherTimeUnderTheSameIdx() {
        gateway.then(Reply.error(201)).then(Reply.error(74)).otherwise(Reply.accepted("1"));

        send("direct:orders");

        assertThat(received("mock:sent")).isOne();
        assertThat(gateway.requests()).hasSize(3);
        assertThat(gateway.requests()).extracting(request -> request.form().get("idx")).doesNotContainNull()
                .containsOnly(gateway.requests().get(0).form().get("idx"));
        assertThat(gateway.requests()).extracting(request -> request.form().get("time_restriction"))
                .containsExactly(null, null, "nearest_available");
    }

    @Test
    void whatIsDeferredAndThenFailsIsADeadLetterWithItsLastReason() {
        gateway.then(Reply.error(201)).then(Reply.error(74)).otherwise(Reply.error(74));

        send("direct:orders");

        assertThat(received("mock:dead")).isOne();
        var dead = context.getEndpoint("mock:dead", MockEndpoint.class).getExchanges().get(0).getMessage();
        assertThat(dead.getHeader("CamelSmsapiErrorCode")).isEqualTo("74");
        assertThat(dead.getHeader("CamelSmsapiAttempts")).isEqualTo(gateway.requests().size());
        assertThat(dead.getHeader("CamelSmsapiTimeRestriction")).isNull();
    }

    /** Of an exchange that the bean makes anew for each attempt. */
    @Test
    void theIdxOfABeansLostAnswerIsKnownToBeItsOwn() {
        gateway.then(Reply.answer(503, "text/plain", "busy")).otherwise(Reply.error(53));

        send("direct:bean");

        assertThat(received("mock:sent")).isOne();
        assertThat(received("mock:dead")).isZero();
    }

    @Test
    void aBeansMessageThatMayHaveBeenSentIsUnknownWhateverIsSaidOfItsRepetition() {
        gateway.then(Reply.answer(503, "text/plain", "busy")).otherwise(Reply.error(101));

        send("direct:bean");

        var dead = context.getEndpoint("mock:dead", MockEndpoint.class).getExchanges();
        assertThat(dead).hasSize(1);
        assertThat(dead.get(0).getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.UNKNOWN);
        assertThat(dead.get(0).getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("101");
        assertThat(dead.get(0).getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(2);
    }

    @Test
    void anIdxThatIsUsedAtFirstIsADuplicateOfTheCallersOwn() {
        gateway.then(Reply.error(201)).otherwise(Reply.error(53));

        send("direct:bean");

        assertThat(received("mock:sent")).isZero();
        assertThat(received("mock:dead")).isOne();
    }

    /** From a source in memory, which would not bring it again. */
    @Test
    void aGracefulStopWaitsForARepetition() {
        gateway.then(Reply.error(201)).otherwise(Reply.accepted("1"));
        send("seda:orders");
        await().pollInterval(Duration.ofMillis(2)).until(() -> !gateway.requests().isEmpty());

        context.stop();

        assertThat(gateway.requests()).hasSize(2);
        assertThat(context.getStatus()).isEqualTo(ServiceStatus.Stopped);
    }

    private void send(String uri) {
        context.createProducerTemplate().sendBodyAndHeader(uri, "Hello", "CamelSmsapiTo", "48500100200");
    }

    private int received(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class).getReceivedCounter();
    }
}
