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

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.BulkSend;
import io.github.camelsmsapi.message.Numbering;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendBatch;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.operation.Operation;
import org.apache.camel.Exchange;

/** Sends the many messages that the body of one exchange holds, reading them one by one. */
class BulkSender {

    private static final String COUNT = "CamelSmsapiBulkCount";

    private final Operation operation;
    private final ExchangeValues values;
    private final SmsapiConfiguration configuration;
    private final Numbering numbering;
    private final Clock clock;
    private final SendBatch batch;
    private final Tracking tracking;
    private final BulkSend bulk;

    BulkSender(Operation operation, ExchangeValues values, SmsapiConfiguration configuration, Numbering numbering,
               SendBatch batch, Tracking tracking) {
        this.numbering = numbering;
        this.operation = operation;
        this.values = values;
        this.configuration = configuration;
        this.clock = configuration.clockOrSystem();
        this.batch = batch;
        this.tracking = tracking;
        this.bulk = new BulkSend(this::send, configuration.getMaxRecipientsPerRequest());
    }

    static boolean isBulk(Object body) {
        return body instanceof Iterator || body instanceof Stream
                || body instanceof Iterable
                        && !(body instanceof Record || body instanceof ObjectNode || body instanceof Path);
    }

    void send(Exchange exchange) {
        var body = exchange.getMessage().getBody();
        // a second bulk of the same exchange has ids of its own
        var ordinal = exchange.getProperty(COUNT, 0, Integer.class) + 1;
        exchange.setProperty(COUNT, ordinal);
        var items = new Items(elements(body), exchange, exchange.getExchangeId() + "-bulk" + ordinal + "-");
        answer(exchange, bulk.send(items));
        if (body instanceof Stream<?> stream) {
            stream.close();
        }
    }

    private List<RecipientResult> send(List<SendRequest> messages) {
        try {
            var departed = tracking.departing(messages, false);
            var results = batch.send(messages);
            tracking.answered(departed, results);
            return results;
        } catch (SmsapiLedgerException notNoted) {
            return messages.stream().map(message -> RecipientResult.failed(message, notNoted)).toList();
        }
    }

    private static Iterator<?> elements(Object body) {
        if (body instanceof Iterable<?> several) {
            return several.iterator();
        }
        return body instanceof Stream<?> stream ? stream.iterator() : (Iterator<?>) body;
    }

    /** The messages of the body; one that cannot be sent is refused without stopping the others. */
    private final class Items implements Iterator<BulkSend.Item> {

        private final Iterator<?> elements;
        private final Exchange exchange;
        private final String idxBase;
        private final Queue<BulkSend.Item> split = new ArrayDeque<>();
        private long count;

        private Items(Iterator<?> elements, Exchange exchange, String idxBase) {
            this.elements = elements;
            this.exchange = exchange;
            this.idxBase = idxBase;
        }

        @Override
        public boolean hasNext() {
            return !split.isEmpty() || elements.hasNext();
        }

        @Override
        public BulkSend.Item next() {
            if (split.isEmpty()) {
                split.addAll(read(elements.next()));
            }
            return split.remove();
        }

        /** One item for each recipient of an element. */
        private List<BulkSend.Item> read(Object element) {
            var idx = idxBase + ++count;
            SendRequest asked = null;
            try {
                asked = operation.message(values.of(exchange, element), configuration.isCheckIdx()).withDefaultIdx(idx);
                if (configuration.isValidate()) {
                    asked.checked(clock.instant());
                    numbering.check(asked.recipients());
                }
                if (asked.recipients().isEmpty()) {
                    throw SmsapiErrorException.foundLocally(SmsapiErrorCode.NO_VALID_RECIPIENT,
                            "one of many messages needs a number of its own; send to a group by itself");
                }
                return asked.split().stream().map(BulkSend.Item::of).toList();
            } catch (SmsapiErrorException refusal) {
                return List.of(BulkSend.Item.refused(asked, refusal));
            }
        }
    }

    private static void answer(Exchange exchange, BulkResult result) {
        var out = exchange.getMessage();
        out.setBody(result);
        out.setHeader(SmsapiConstants.ACCEPTED, result.accepted());
        out.setHeader(SmsapiConstants.REFUSED, result.refused());
        out.setHeader(SmsapiConstants.UNKNOWN, result.unknown());
        out.setHeader(SmsapiConstants.POINTS, result.points());
        out.setHeader(SmsapiConstants.PARTS, result.parts());
    }
}
