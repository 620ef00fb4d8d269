// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Makes of a message what an alert tells about it: the reason as its text, and the headers of a dead letter. Neither
 * the message's text nor its recipient is among them, as alerts go to logs and chats.
 */
final class AlertMessage implements Processor {

    @Override
    public void process(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        var message = exchange.getMessage();
        message.removeHeaders("*", DeadLetter.HEADERS);
        message.setBody(failure.getMessage() + " (route " + exchange.getFromRouteId() + ", outcome " + failure.getOutcome()
                        + failure.getIdx().map(idx -> ", idx " + idx).orElse("") + ")");
    }
}
