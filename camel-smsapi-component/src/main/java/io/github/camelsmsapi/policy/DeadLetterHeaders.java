// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/**
 * Writes on a message that cannot be sent why that is, so that the headers of a dead letter tell what the log tells.
 * Each header is there a second time, as a text and without {@code Camel} in front: components that take a message out
 * of Camel (JMS, Kafka, HTTP) leave out what begins with it.
 */
final class DeadLetterHeaders implements Processor {

    private static final String CAMEL = "Camel";

    @Override
    public void process(Exchange exchange) {
        write(exchange.getMessage(), Failures.caughtBy(exchange));
    }

    void write(Message message, SmsapiException failure) {
        write(message, SmsapiConstants.ERROR_CODE, failure.getReason());
        write(message, SmsapiConstants.ERROR_CATEGORY, failure.getCategory().name());
        write(message, SmsapiConstants.ERROR_REASON, failure.getMessage());
        write(message, SmsapiConstants.ATTEMPTS, failure.getAttempts());
        write(message, SmsapiConstants.OUTCOME, failure.getOutcome());
        // only outside of Camel, where it is needed to ask or to repeat: here it would be that of the next message
        var outside = outside(SmsapiConstants.IDX);
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
