// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last requests received, the very last of them with their answers, and a count of all. To be used on the
 * simulator's event loop only.
 */
public final class RequestLog {

    private static final int REFUSED_KEPT = 10_000;
    private static final long REQUEST_BYTES = 32L << 20;
    private static final long EXCHANGE_BYTES = 16L << 20;

    private record Kept(long number, byte[] request, byte[] packed, List<String> messageIds) {

        private Exchange exchange() {
            return Packed.exchange(number, request, packed, messageIds);
        }

        private int size() {
            return request.length + packed.length;
        }
    }

    private final BoundedLog<byte[]> last;
    private final BoundedLog<Kept> exchanges;
    private final BoundedLog<Kept> refused;
    private final Map<String, Kept> byMessage = new HashMap<>();
    private long received;
    private long answered;
    private long lost;

    public RequestLog(int capacity, int exchangesKept) {
        last = new BoundedLog<>(capacity, REQUEST_BYTES, request -> request.length, request -> {
        });
        exchanges = new BoundedLog<>(
                exchangesKept, EXCHANGE_BYTES, Kept::size, oldest -> oldest.messageIds().forEach(byMessage::remove));
        refused = new BoundedLog<>(REFUSED_KEPT, EXCHANGE_BYTES, Kept::size, oldest -> {
        });
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
        var request = Packed.pack(exchange.request());
        last.add(request);
        var kept = new Kept(exchange.number(), request, Packed.pack(exchange), exchange.messageIds());
        if (exchange.isRefused()) {
            refused.add(kept);
        }
        exchange.messageIds().forEach(id -> byMessage.put(id, kept));
        exchanges.add(kept);
    }

    /** The last requests as of now, oldest first; each is unpacked when it is looked at. */
    public List<ReceivedRequest> last() {
        var packed = last.all();
        return new AbstractList<>() {

            @Override
            public ReceivedRequest get(int index) {
                return Packed.request(packed.get(index));
            }

            @Override
            public int size() {
                return packed.size();
            }
        };
    }

    public int refusedCount() {
        return refused.count();
    }

    /** The last refused requests, newest first. */
    public Stream<Exchange> newestRefused() {
        return refused.newestFirst().map(Kept::exchange);
    }

    /** The request with that number, if it is still kept with its answer. */
    public Optional<Exchange> exchange(long number) {
        return Stream.concat(exchanges.oldestFirst(), refused.oldestFirst())
                .filter(kept -> kept.number() == number).findFirst().map(Kept::exchange);
    }

    /** The request that brought a message, if it is still kept with its answer. */
    public Optional<Exchange> exchangeOf(String messageId) {
        return Optional.ofNullable(byMessage.get(messageId)).map(Kept::exchange);
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
