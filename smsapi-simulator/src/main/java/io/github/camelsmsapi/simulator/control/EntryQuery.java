// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.Exchange;
import io.github.camelsmsapi.simulator.records.IncomingLog;
import io.github.camelsmsapi.simulator.records.MessageType;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.sms.TextSize;

/** A page of what came and went, newest first: booked messages, refused requests and incoming messages in one row. */
final class EntryQuery {

    static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;

    /** One entry, not yet written. */
    private record Entry(Instant at, Supplier<ObjectNode> form) {
    }

    private final Gateway gateway;
    private final ControlInput input;
    private final String wanted;
    private final String kind;
    private final String status;
    private final String code;

    EntryQuery(Gateway gateway, ControlInput input) {
        this.gateway = gateway;
        this.input = input;
        this.wanted = input.optional("q").orElse("").trim().toLowerCase(Locale.ROOT);
        this.kind = input.optional("kind").orElse("");
        this.status = input.optional("status").orElse("").toUpperCase(Locale.ROOT);
        this.code = input.optional("code").orElse("");
    }

    ObjectNode page() {
        var body = Json.object();
        var collection = body.putArray("collection");
        var limit = Math.min(input.number("limit", USUAL_LIMIT), HIGHEST_LIMIT);
        var skip = input.number("offset", 0);
        var rows = new PriorityQueue<Row>(Comparator.comparing((Row row) -> row.next.at()).reversed());
        Stream.of(booked(), refused(), incoming()).map(stream -> new Row(stream.iterator())).filter(Row::advance)
                .forEach(rows::add);
        var found = 0L;
        while (!rows.isEmpty() && (isFiltered() || collection.size() < limit)) {
            found++;
            var newest = rows.poll();
            if (skip > 0) {
                skip--;
            } else if (collection.size() < limit) {
                collection.add(newest.next.form().get());
            }
            if (newest.advance()) {
                rows.add(newest);
            }
        }
        return body.put("size", isFiltered() ? found : all());
    }

    private long all() {
        return (long) gateway.messages().kept() + gateway.requests().refusedCount() + gateway.incoming().kept();
    }

    private boolean isFiltered() {
        return !(wanted + kind + status + code).isEmpty();
    }

    private Stream<Entry> booked() {
        if (!isKind("booked") && !kind.equals("doubled") || !code.isEmpty()) {
            return Stream.empty();
        }
        var messages = kind.equals("doubled") ? gateway.messages().newestDoubled() : gateway.messages().newest();
        return messages.filter(message -> status.isEmpty() || message.status().name().equals(status))
                .filter(message -> contains(
                        message.number(), message.text(), message.from(), message.idx(), message.id(),
                        message.submittedNumber()))
                .map(message -> new Entry(message.bookedAt(), () -> of(gateway, message)));
    }

    private Stream<Entry> refused() {
        if (!isKind("refused") || !status.isEmpty()) {
            return Stream.empty();
        }
        return gateway.requests().newestRefused()
                .filter(exchange -> code.isEmpty() || Integer.toString(exchange.request().errorCode()).equals(code)
                        || Integer.toString(exchange.request().status()).equals(code))
                .filter(exchange -> contains(
                        value(exchange, "to"), value(exchange, "message"), value(exchange, "from"), value(exchange, "idx"),
                        exchange.request().path(), exchange.reason()))
                .map(exchange -> new Entry(exchange.request().receivedAt(), () -> of(exchange)));
    }

    private Stream<Entry> incoming() {
        if (!isKind("incoming") || !status.isEmpty() || !code.isEmpty()) {
            return Stream.empty();
        }
        return gateway.incoming().newest()
                .filter(entry -> contains(entry.from(), entry.text(), entry.to(), entry.answers()))
                .map(entry -> new Entry(entry.at(), () -> of(entry)));
    }

    private boolean isKind(String one) {
        return kind.isEmpty() || kind.equals(one);
    }

    private boolean contains(String... texts) {
        return wanted.isEmpty() || List.of(texts).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String value(Exchange exchange, String name) {
        return exchange.request().parameters().getOrDefault(name, "");
    }

    /** A booked message as the list shows it. */
    static ObjectNode of(Gateway gateway, BookedMessage message) {
        var json = RecordJson.of(message).put("kind", "booked").put("at", message.bookedAt().toString())
                .put("encoding", message.type() == MessageType.SMS ? TextSize.encoding(message.text()) : "");
        gateway.messages().firstBookingOf(message.id()).ifPresent(first -> json.put("double_of", first));
        return json;
    }

    private static ObjectNode of(Exchange exchange) {
        return Json.object().put("kind", "refused").put("at", exchange.request().receivedAt().toString())
                .put("request", exchange.number()).put("path", exchange.request().path())
                .put("number", value(exchange, "to")).put("text", value(exchange, "message"))
                .put("from", value(exchange, "from")).put("idx", value(exchange, "idx"))
                .put("code", exchange.request().errorCode()).put("http_status", exchange.request().status())
                .put("reason", exchange.reason());
    }

    private static ObjectNode of(IncomingLog.Entry entry) {
        return Json.object().put("kind", "incoming").put("at", entry.at().toString()).put("number", entry.from())
                .put("to", entry.to()).put("text", entry.text()).put("answers", entry.answers())
                .put("callbacks", entry.callbacks());
    }

    /** One of the rows that are merged. */
    private static final class Row {

        private final Iterator<Entry> entries;
        private Entry next;

        private Row(Iterator<Entry> entries) {
            this.entries = entries;
        }

        private boolean advance() {
            if (!entries.hasNext()) {
                return false;
            }
            next = entries.next();
            return true;
        }
    }
}
