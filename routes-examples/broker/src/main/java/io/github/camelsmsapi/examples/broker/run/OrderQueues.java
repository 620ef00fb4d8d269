// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The queues of the broker from outside: puts orders in, and takes out what became of them. Not thread-safe. */
final class OrderQueues implements AutoCloseable {

    private static final int BATCH = 500;

    private final ActiveMQConnectionFactory factory;
    private final String queue;
    private final Map<Ending.Kind, JMSConsumer> consumers = new EnumMap<>(Ending.Kind.class);
    private JMSContext context;

    OrderQueues(String url, String queue) {
        this.factory = new ActiveMQConnectionFactory(url);
        this.queue = queue;
    }

    /** Whether there is a broker that can be talked to. */
    boolean isReachable() {
        try (var any = factory.createContext()) {
            any.start();
            return true;
        } catch (JMSRuntimeException notYet) {
            return false;
        }
    }

    /** How many messages stand in the queue of that name, which is behind that of the orders: {@code ".dead"}. */
    int size(String suffix) throws JMSException {
        try (var any = factory.createContext(); var browser = any.createBrowser(any.createQueue(queue + suffix))) {
            var size = 0;
            for (var messages = browser.getEnumeration(); messages.hasMoreElements(); messages.nextElement()) {
                size++;
            }
            return size;
        }
    }

    void put(List<Order> orders) throws JMSException {
        try (var producing = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
            var producer = producing.createProducer();
            var destination = producing.createQueue(queue);
            var open = 0;
            for (var order : orders) {
                var message = producing.createTextMessage(order.text());
                message.setStringProperty("phone", order.phone());
                message.setIntProperty("order", order.number());
                producer.send(destination, message);
                if (++open % BATCH == 0) {
                    producing.commit();
                }
            }
            producing.commit();
        }
    }

    /** What has ended since the last call; nothing while there is no broker. */
    List<Ending> takeEndings() {
        var endings = new ArrayList<Ending>();
        try {
            connect();
            for (var consumer : consumers.entrySet()) {
                for (var message = consumer.getValue().receiveNoWait();
                     message != null;
                     message = consumer.getValue().receiveNoWait()) {
                    endings.add(ending(consumer.getKey(), message));
                }
            }
        } catch (JMSException | JMSRuntimeException lost) {
            close(); // what was not acknowledged comes again
        }
        return endings;
    }

    private void connect() {
        if (context == null) {
            context = factory.createContext();
            for (var kind : Ending.Kind.values()) {
                consumers.put(kind, context.createConsumer(context.createQueue(kind.queue(queue))));
            }
        }
    }

    private static Ending ending(Ending.Kind kind, Message message) throws JMSException {
        return new Ending(
                message.getIntProperty("order"), kind, message.getJMSMessageID(),
                Optional.ofNullable(message.getStringProperty("smsapiId")),
                Optional.ofNullable(message.getStringProperty("SmsapiErrorReason")));
    }

    @Override
    public void close() {
        if (context != null) {
            consumers.clear();
            context.close();
            context = null;
        }
    }
}
