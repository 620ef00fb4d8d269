// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Tells an HTTP caller that its message was not sent, after the policies have dealt with it: the status says whether to
 * repeat the call, the body has code, reason, outcome and idx as JSON. An exchange that did not come by HTTP, or that
 * has a response code already, is left as it is.
 */
final class HttpReply implements Processor {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    private final Reactions reactions;
    private final Duration retryAfter;

    /** @param retryAfter when a caller may repeat what waits */
    HttpReply(Reactions reactions, Duration retryAfter) {
        this.reactions = reactions;
        this.retryAfter = retryAfter;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        var message = exchange.getMessage();
        // what keeps the message may have answered already
        if (message.getHeader(Exchange.HTTP_METHOD) == null || message.getHeader(Exchange.HTTP_RESPONSE_CODE) != null) {
            return;
        }
        var failure = Failures.caughtBy(exchange);
        var status = status(failure, reactions.to(exchange));
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        if (status == UNAVAILABLE) {
            message.setHeader("Retry-After", Math.max(1, failure.getRetryAfter().orElse(retryAfter).toSeconds()));
        }
        message.setBody(body(failure));
    }

    private static int status(SmsapiException failure, Reaction reaction) {
        if (failure.getOutcome() == Outcome.UNKNOWN) {
            return GATEWAY_TIMEOUT;
        }
        return switch (reaction) {
            case PARK, ALERT, RETRY, WAIT -> UNAVAILABLE;
            case DUPLICATE -> CONFLICT;
            case DEFER, ACCEPTED, DEAD_LETTER -> UNPROCESSABLE;
        };
    }

    private static String body(SmsapiException failure) throws Exception {
        var body = JsonNodeFactory.instance.objectNode();
        if (failure instanceof SmsapiErrorException error) {
            body.put("code", error.getCode());
        } else {
            body.put("code", failure.getReason());
        }
        body.put("reason", failure.getMessage());
        body.put("outcome", failure.getOutcome().name());
        failure.getIdx().ifPresent(idx -> body.put("idx", idx));
        return MAPPER.writeValueAsString(body);
    }
}
