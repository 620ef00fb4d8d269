// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;

import io.github.camelsmsapi.examples.chaos.ChildProcess;
import io.github.camelsmsapi.examples.chaos.Http;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node with the settings of the example, and a real broker in a process of its own. */
@Timeout(120)
class BrokerRoutesTest {

    private static final String NUMBER = "48500100200";
    private static final String REFUSED = "48900000013";
    private static final String LOGIN_REFUSED = "48900000101";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    @TempDir
    static Path folder;

    private static String url;
    private static ChildProcess broker;

    private SmsapiSimulator simulator;
    private String queue;
    private ActiveMQConnectionFactory factory;
    private JMSContext jms;
    private Main node;

    @BeforeAll
    static void startBroker() throws IOException {
        var port = Http.freePort();
        url = "tcp://127.0.0.1:" + port;
        broker = new ChildProcess(
                List.of("-Dbroker.port=" + port, "-Dbroker.data=" + folder.resolve("data"), "-Dbroker.redeliveryDelay=100",
                        "-Dbroker.maxRedeliveryDelay=200"),
                Broker.class.getName(), List.of(), folder.resolve("broker.log"));
        broker.start();
        await().atMost(PATIENCE).ignoreExceptionsInstanceOf(JMSRuntimeException.class).until(() -> {
            try (var factory = new ActiveMQConnectionFactory(url); var any = factory.createContext()) {
                any.start();
                return true;
            }
        });
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void connect(SmsapiSimulator running, TestInfo test) {
        simulator = running;
        queue = "orders." + test.getTestMethod().orElseThrow().getName();
        factory = new ActiveMQConnectionFactory(url);
        jms = factory.createContext();
    }

    @AfterEach
    void stop() {
        node.stop();
        jms.close();
        factory.close();
    }

    private void startNode() {
        startNode(Clock.systemUTC());
    }

    private void startNode(Clock clock) {
        node = Node.with(new BrokerRoutes(clock));
        var settings = new Properties();
        settings.put("broker.url", url);
        settings.put("broker.queue", queue);
        settings.put("broker.gateway", simulator.url());
        settings.put("broker.resumeInterval", "200ms");
        settings.put("broker.responseTimeout", "2000");
        node.setOverrideProperties(settings);
        node.start();
    }

    /** Puts an order into the queue, and returns the id that the broker knows it by. */
    private String order(String phone) throws JMSException {
        var message = jms.createTextMessage("Your order is on its way");
        message.setStringProperty("phone", phone);
        jms.createProducer().setDeliveryMode(DeliveryMode.PERSISTENT).send(jms.createQueue(queue), message);
        return message.getJMSMessageID();
    }

    private TextMessage received(String suffix) {
        try (var consumer = jms.createConsumer(jms.createQueue(queue + suffix))) {
            var message = consumer.receive(PATIENCE.toMillis());
            assertThat(message).as("what is in %s%s", queue, suffix).isNotNull();
            return (TextMessage) message;
        }
    }

    private int size(String suffix) throws JMSException {
        try (var browser = jms.createBrowser(jms.createQueue(queue + suffix))) {
            var size = 0;
            for (var messages = browser.getEnumeration(); messages.hasMoreElements(); messages.nextElement()) {
                size++;
            }
            return size;
        }
    }

    private List<String> idxAsked() {
        return simulator.requests().stream().filter(request -> request.path().equals("/sms.do"))
                .map(ReceivedRequest::parameters).map(parameters -> parameters.get("idx")).toList();
    }

    @Test
    void theIdOfTheJmsMessageIsTheIdx() throws Exception {
        startNode();

        var id = order(NUMBER);

        var receipt = received(".sent");
        assertThat(receipt.getStringProperty("idx")).isEqualTo(id).startsWith("ID:").doesNotContain(",", "|");
        var booked = simulator.messages();
        assertThat(booked).extracting(BookedMessage::idx).containsExactly(id);
        assertThat(booked).extracting(BookedMessage::id).containsExactly(receipt.getStringProperty("smsapiId"));
        assertThat(size("")).isZero();
    }

    @Test
    void anOrderThatComesAgainAfterItWasAcceptedIsNotSentAgain() throws Exception {
        startNode();
        var fails = new AtomicBoolean(true);
        AdviceWith.adviceWith(node.getCamelContext(), "send", route -> route.weaveAddLast().process(exchange -> {
            if (exchange.getMessage().getHeader("smsapiId") != null && fails.getAndSet(false)) {
                throw new IllegalStateException("the node fails after the order was sent, before it is done");
            }
        }));

        var id = order(NUMBER);

        var receipt = received(".sent");
        assertThat(receipt.getStringProperty("smsapiId")).as("known by a repetition only").isNull();
        assertThat(idxAsked()).containsExactly(id, id);
        assertThat(simulator.messages()).hasSize(1);
        assertThat(size(".sent")).as("what the failed attempt had written was taken back").isZero();
        assertThat(size("")).isZero();
    }

    @Test
    void aLostAnswerIsAskedForAgainByTheBroker() throws Exception {
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).count(2));
        startNode();

        order(NUMBER);

        received(".sent");
        assertThat(idxAsked()).hasSize(2);
        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void aRefusedOrderIsInTheDeadLetterQueueWithItsReason() throws Exception {
        startNode();

        var id = order(REFUSED);

        var dead = received(".dead");
        assertThat(dead.getText()).isEqualTo("Your order is on its way");
        assertThat(dead.getStringProperty("phone")).isEqualTo(REFUSED);
        assertThat(dead.getStringProperty("idx")).isEqualTo(id);
        assertThat(dead.getStringProperty("SmsapiErrorCode")).isEqualTo("13");
        assertThat(dead.getStringProperty("SmsapiErrorReason")).contains("NO_VALID_RECIPIENT");
        assertThat(size("")).isZero();
    }

    @Test
    void anOrderThatMayHaveBeenSentAndIsRefusedThenIsUnknown() throws Exception {
        simulator.inject(FaultRule.of(SendFault.CUT_BEFORE_BOOKING).count(1));
        startNode();

        order(REFUSED);

        assertThat(received(".unknown").getStringProperty("SmsapiErrorCode")).isEqualTo("13");
        assertThat(size(".dead")).isZero();
    }

    @Test
    void anOrderThatMayHaveBeenSentTooLongAgoIsNotSentAgain() throws Exception {
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));
        startNode(Clock.offset(Clock.systemUTC(), Duration.ofHours(23).plusMinutes(1)));

        var id = order(NUMBER);

        var unknown = received(".unknown");
        assertThat(unknown.getStringProperty("idx")).isEqualTo(id);
        assertThat(unknown.getStringProperty("SmsapiErrorReason")).contains("too long ago");
        assertThat(idxAsked()).containsExactly(id);
    }

    @Test
    void anOrderWithoutAnIdIsNotSentBecauseARepetitionWouldNotBeKnown() throws Exception {
        startNode();
        var message = jms.createTextMessage("Your order is on its way");
        message.setStringProperty("phone", NUMBER);

        jms.createProducer().setDisableMessageID(true).send(jms.createQueue(queue), message);

        assertThat(received(".dead").getStringProperty("SmsapiErrorReason")).contains("JMSMessageID");
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void withoutCreditOrdersWaitInAQueueOfTheirOwnAndGoOnUnderTheirIdx() throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        startNode();

        var id = order(NUMBER);
        assertThat(received(".alerts").getText()).contains("103");
        await().atMost(PATIENCE).until(() -> size(".parked") == 1 && size("") == 0);
        simulator.setPoints(BigDecimal.TEN);

        assertThat(received(".sent").getStringProperty("idx")).isEqualTo(id);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly(id);
        assertThat(size(".parked")).isZero();
    }

    @Test
    void whenTheLoginIsRefusedOrdersStayInTheQueue() throws Exception {
        startNode();

        order(LOGIN_REFUSED);

        assertThat(received(".alerts").getText()).contains("101");
        await().atMost(PATIENCE).until(() -> idxAsked().size() > 1);
        node.stop();
        assertThat(size("")).isOne();
        assertThat(size(".dead") + size(".unknown") + size(".parked")).isZero();
    }
}
