// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;

/**
 * Sends any number of messages, reading them one by one: those that can share a request are gathered until the request
 * is full. At no time are more messages held than the open requests have.
 */
public final class BulkSend {

    private static final int OPEN_MAX = 64;

    private final int maxRecipients;

    /** @param maxRecipients how many messages a request has at the most */
    public BulkSend(int maxRecipients) {
        this.maxRecipients = maxRecipients;
    }

    /** What sends a request's messages, and says what became of each, in their order. It throws nothing. */
    @FunctionalInterface
    public interface Sender {

        /** @param items with a message each, all repetitions or none */
        List<RecipientResult> send(List<Item> items);
    }

    /**
     * Sends all messages; each gets its own result. Messages that cannot share a request do not leave in their order.
     * When the items end with a fault, what was read before is sent all the same.
     *
     * @param results where the results go
     */
    public void send(Iterator<Item> items, Sender sender, BulkResult results) {
        var open = new LinkedHashMap<Object, Batch>();
        try {
            while (items.hasNext()) {
                add(items.next(), open, sender, results);
            }
        } finally {
            open.values().forEach(batch -> results.add(sender.send(batch.items)));
        }
    }

    private void add(Item item, Map<Object, Batch> open, Sender sender, BulkResult results) {
        if (item.known() != null) {
            results.add(List.of(item.known()));
            return;
        }
        var key = List.of(SendBatch.key(item.message()), item.repetition());
        if (open.containsKey(key) && !open.get(key).apart.fits(item.message())) {
            results.add(sender.send(open.remove(key).items));
        }
        var batch = open.computeIfAbsent(key, any -> new Batch());
        batch.items.add(item);
        batch.apart.add(item.message());
        if (batch.items.size() >= maxRecipients) {
            results.add(sender.send(open.remove(key).items));
        } else if (open.size() > OPEN_MAX) {
            results.add(sender.send(open.remove(oldest(open)).items));
        }
    }

    private static final class Batch {
        private final List<Item> items = new ArrayList<>();
        private final Apart apart = new Apart();
    }

    private static Object oldest(Map<Object, ?> open) {
        return open.keySet().iterator().next();
    }

    /**
     * One of the messages: to be sent, or with a result that is known already.
     *
     * @param position   of the element that it comes from, the first is 1
     * @param message    null when the result is known
     * @param repetition whether an earlier attempt may have been accepted
     * @param known      null when it is to be sent
     */
    public record Item(long position, SendRequest message, boolean repetition, RecipientResult known) {

        /** One to be sent. */
        public static Item of(long position, SendRequest message, boolean repetition) {
            return new Item(position, message, repetition, null);
        }

        /** One that was accepted before. */
        public static Item accepted(long position, SendRequest message) {
            return new Item(
                    position, null, false,
                    message.accepted(message.acceptedEarlier().messages().get(0)));
        }

        /** @param message null when it is not even that */
        public static Item refused(long position, SendRequest message, SmsapiException why) {
            return new Item(
                    position, null, false, message == null
                            ? new RecipientResult("", null, null, why)
                            : message.failed(why));
        }
    }
}
