// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/**
 * Writes on a message that cannot be sent why that is, so that the headers of a dead letter tell what the log tells.
 * Each header is there a second time, as a text and without {@code Camel} in front: components that take a message out
 * of Camel (JMS, Kafka, HTTP) leave out what begins with it.
 */
final class DeadLetter implements Processor {

    private static final String CAMEL = "Camel";

    @Override
    public void process(Exchange exchange) {
        write(exchange.getMessage(), Failures.caughtBy(exchange));
    }

    void write(Message message, SmsapiException failure) {
        write(message, "CamelSmsapiErrorCode", failure.getReason());
        write(message, "CamelSmsapiErrorCategory", failure.getCategory().name());
        write(message, "CamelSmsapiErrorReason", failure.getMessage());
        write(message, "CamelSmsapiAttempts", failure.getAttempts());
        write(message, "CamelSmsapiOutcome", failure.getOutcome());
        // only outside of Camel, where it is needed to ask or to repeat: here it would be that of the next message
        var outside = outside("CamelSmsapiIdx");
        failure.getIdx().ifPresentOrElse(idx -> message.setHeader(outside, idx), () -> message.removeHeader(outside));
    }

    private static void write(Message message, String header, Object value) {
        message.setHeader(header, value);
        message.setHeader(outside(header), value.toString());
    }

    private static String outside(String header) {
        return header.substring(CAMEL.length());
    }
}
