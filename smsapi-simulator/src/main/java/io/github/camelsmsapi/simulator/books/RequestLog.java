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
package io.github.camelsmsapi.simulator.books;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last requests received, the very last of them with their answers, and a count of all. To be used on the
 * simulator's event loop only.
 */
public final class RequestLog {

    private static final int REFUSED_KEPT = 10_000;

    private final int capacity;
    private final int exchangesKept;
    private final Deque<ReceivedRequest> last = new ArrayDeque<>();
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final Deque<Exchange> refused = new ArrayDeque<>();
    private final Map<String, Exchange> byMessage = new HashMap<>();
    private long received;
    private long answered;
    private long lost;

    public RequestLog(int capacity, int exchangesKept) {
        this.capacity = capacity;
        this.exchangesKept = exchangesKept;
    }

    /** The number that the next request gets. */
    public long nextNumber() {
        return received + 1;
    }

    /** Keeps the request and forgets the oldest if there are too many. */
    public void add(Exchange exchange) {
        received++;
        if (exchange.request().status() == 0) {
            lost++;
        } else {
            answered++;
        }
        last.addLast(exchange.request());
        if (last.size() > capacity) {
            last.removeFirst();
        }
        if (exchange.isRefused()) {
            refused.addLast(exchange);
            if (refused.size() > REFUSED_KEPT) {
                refused.removeFirst();
            }
        }
        exchanges.addLast(exchange);
        exchange.messageIds().forEach(id -> byMessage.put(id, exchange));
        if (exchanges.size() > exchangesKept) {
            exchanges.removeFirst().messageIds().forEach(byMessage::remove);
        }
    }

    public Collection<ReceivedRequest> last() {
        return Collections.unmodifiableCollection(last);
    }

    public int refusedCount() {
        return refused.size();
    }

    /** The last refused requests, newest first. */
    public Stream<Exchange> newestRefused() {
        return Streams.of(refused.descendingIterator());
    }

    /** The request with that number, if it is still kept with its answer. */
    public Optional<Exchange> exchange(long number) {
        return Stream.concat(exchanges.stream(), refused.stream())
                .filter(exchange -> exchange.number() == number).findFirst();
    }

    /** The request that brought a message, if it is still kept with its answer. */
    public Optional<Exchange> exchangeOf(String messageId) {
        return Optional.ofNullable(byMessage.get(messageId));
    }

    public long received() {
        return received;
    }

    public long answered() {
        return answered;
    }

    /** How many requests were taken but never answered. */
    public long answersLost() {
        return lost;
    }
}
