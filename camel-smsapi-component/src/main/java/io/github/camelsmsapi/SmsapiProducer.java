/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.client.SmsapiClient;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiUnreadableAnswerException;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.Operation;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Carries an exchange to SMSAPI and the answer back into it: one exchange, one request. */
class SmsapiProducer extends DefaultProducer {

    private final Operation operation;
    private final SmsapiConfiguration configuration;
    private ExchangeValues values;
    private SmsapiClient client;

    SmsapiProducer(SmsapiEndpoint endpoint, Operation operation) {
        super(endpoint);
        this.operation = operation;
        this.configuration = endpoint.getConfiguration();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        client = ((SmsapiEndpoint) getEndpoint()).client();
        values = new ExchangeValues(getEndpoint().getCamelContext(), operation, configuration);
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        if (operation.kind() == Operation.Kind.SEND) {
            send(exchange);
        } else {
            var request = operation.request(values.of(exchange));
            exchange.getMessage().setBody(result(request, client.execute(request)));
        }
    }

    private void send(Exchange exchange) {
        var attempt = SendAttempt.next(exchange, operation.message(values.of(exchange), configuration.isCheckIdx()));
        SendResult result;
        try {
            result = send(attempt);
        } catch (SmsapiException failure) {
            attempt.failed(failure);
            exchange.setProperty(SmsapiConstants.OUTCOME, attempt.outcome());
            throw failure;
        }
        attempt.succeeded();
        exchange.setProperty(SmsapiConstants.OUTCOME, Outcome.SENT);
        answer(exchange, result);
    }

    private SendResult send(SendAttempt attempt) {
        SendRequest message = attempt.message();
        try {
            return message.resultOf(client.execute(message.toRequest()));
        } catch (SmsapiErrorException error) {
            if (error.is(SmsapiErrorCode.IDX_ALREADY_USED) && (attempt.isRepetition() || error.isOnRepetition())) {
                return message.acceptedEarlier();
            }
            throw error;
        }
    }

    // neither recipient nor idx: as headers they would be taken for those of the next message of the same exchange
    private static void answer(Exchange exchange, SendResult result) {
        var out = exchange.getMessage();
        out.setBody(result);
        out.removeHeader(SmsapiConstants.MESSAGE_ID);
        out.removeHeader(SmsapiConstants.STATUS);
        out.setHeader(SmsapiConstants.OUTCOME, Outcome.SENT);
        out.setHeader(SmsapiConstants.POINTS, result.points());
        out.setHeader(SmsapiConstants.PARTS, result.parts());
        result.messages().stream().findFirst().ifPresent(first -> {
            first.id().ifPresent(id -> out.setHeader(SmsapiConstants.MESSAGE_ID, id));
            first.status().ifPresent(status -> out.setHeader(SmsapiConstants.STATUS, status));
        });
    }

    private Object result(SmsapiRequest request, JsonNode json) {
        try {
            var result = Json.MAPPER.convertValue(json, operation.result());
            if (result != null) { // as it is of an empty answer
                return result;
            }
        } catch (IllegalArgumentException unexpected) {
            // its words quote the answer
        }
        throw new SmsapiUnreadableAnswerException(
                200, "it is no " + operation.result().getSimpleName(), null, request.repeatable());
    }
}
