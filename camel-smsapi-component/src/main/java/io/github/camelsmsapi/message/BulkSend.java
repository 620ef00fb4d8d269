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
package io.github.camelsmsapi.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.camelsmsapi.error.SmsapiException;

/**
 * Sends any number of messages, reading them one by one: those that can share a request are gathered until the request
 * is full. At no time are more messages held than the open requests have.
 */
public final class BulkSend {

    private static final int OPEN_MAX = 64;

    private final Function<List<SendRequest>, List<RecipientResult>> sender;
    private final int maxRecipients;

    /**
     * @param sender        sends a request's messages, and says what became of each, in their order
     * @param maxRecipients how many messages a request has at the most
     */
    public BulkSend(Function<List<SendRequest>, List<RecipientResult>> sender, int maxRecipients) {
        this.sender = sender;
        this.maxRecipients = maxRecipients;
    }

    /**
     * Sends all messages; each gets its own result. Messages that cannot share a request do not leave in their order.
     */
    public BulkResult send(Iterator<Item> items) {
        var results = new BulkResult();
        var open = new LinkedHashMap<Object, Batch>();
        while (items.hasNext()) {
            var item = items.next();
            if (item.message() == null) {
                results.add(List.of(item.refused()));
                continue;
            }
            var key = SendBatch.key(item.message());
            if (open.containsKey(key) && !open.get(key).apart.fits(item.message())) {
                results.add(sender.apply(open.remove(key).messages));
            }
            var batch = open.computeIfAbsent(key, any -> new Batch());
            batch.messages.add(item.message());
            batch.apart.add(item.message());
            if (batch.messages.size() >= maxRecipients) {
                results.add(sender.apply(open.remove(key).messages));
            } else if (open.size() > OPEN_MAX) {
                results.add(sender.apply(open.remove(oldest(open)).messages));
            }
        }
        open.values().forEach(batch -> results.add(sender.apply(batch.messages)));
        return results;
    }

    private static final class Batch {
        private final List<SendRequest> messages = new ArrayList<>();
        private final Apart apart = new Apart();
    }

    private static Object oldest(Map<Object, ?> open) {
        return open.keySet().iterator().next();
    }

    /**
     * One of the messages: to be sent, or refused before the call.
     *
     * @param message null when it is refused
     * @param refused null when it is to be sent
     */
    public record Item(SendRequest message, RecipientResult refused) {

        public static Item of(SendRequest message) {
            return new Item(message, null);
        }

        /** @param message null when it is not even that */
        public static Item refused(SendRequest message, SmsapiException why) {
            return new Item(
                    null, message == null
                            ? new RecipientResult("", Optional.empty(), Optional.empty(), Optional.of(why))
                            : RecipientResult.failed(message, why));
        }
    }
}
