// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message with what is known about it beside itself. It is kept as bytes: very many are kept, and as objects they
 * weigh four times more.
 *
 * @param history      every status it has had, oldest first; the last one is its present status
 * @param request      counts the requests that brought messages; tells which messages came together
 * @param firstBooking the id of the message that this one booked again, or an empty text
 */
record KeptMessage(BookedMessage message, List<StatusAt> history, long request, String firstBooking) {

    private static final MessageType[] TYPES = MessageType.values();
    private static final DeliveryStatus[] STATUSES = DeliveryStatus.values();
    private static final int EXPIRES = 1;
    private static final int SCHEDULED = 2;
    private static final int OTHERWISE_SUBMITTED = 4;

    static KeptMessage booked(BookedMessage message, long request, String firstBooking) {
        return new KeptMessage(message, List.of(new StatusAt(message.status(), message.statusAt())), request, firstBooking);
    }

    /** The same with another status, which the history shows too. */
    KeptMessage become(BookedMessage changed) {
        var longer = new ArrayList<>(history);
        longer.add(new StatusAt(changed.status(), changed.statusAt()));
        return new KeptMessage(changed, List.copyOf(longer), request, firstBooking);
    }

    /** @param texts has those that the message shares with others */
    byte[] pack(LongTexts texts) {
        var booked = message.bookedAt();
        var scheduled = !message.sendAt().equals(booked);
        var otherwise = !message.submittedNumber().equals(message.number());
        var out = new ByteWriter()
                .number((message.expiresAt().isPresent() ? EXPIRES : 0) + (scheduled ? SCHEDULED : 0)
                        + (otherwise ? OTHERWISE_SUBMITTED : 0))
                .number(message.type().ordinal()).text(message.id()).text(message.idx()).text(message.number())
                .text(message.from()).number(message.parts())
                .text(message.points().toString()).instant(booked).text(message.sentBy())
                .text(message.asked()).number(request).text(firstBooking).number(history.size());
        history.forEach(change -> out.number(change.status().ordinal()).instant(change.at(), booked));
        texts.write(message.text(), out);
        texts.write(message.notifyUrl(), out);
        message.expiresAt().ifPresent(out::instant);
        if (scheduled) {
            out.instant(message.sendAt());
        }
        if (otherwise) {
            out.text(message.submittedNumber());
        }
        return out.bytes();
    }

    static KeptMessage unpack(byte[] packed, Map<Integer, String> longTexts) {
        var in = new ByteReader(packed);
        var flags = in.integer();
        var type = TYPES[in.integer()];
        var id = in.text();
        var idx = in.text();
        var number = in.text();
        var from = in.text();
        var parts = in.integer();
        var points = new BigDecimal(in.text());
        var booked = in.instant();
        var sentBy = in.text();
        var asked = in.text();
        var request = in.number();
        var firstBooking = in.text();
        var history = new StatusAt[in.integer()];
        for (var i = 0; i < history.length; i++) {
            history[i] = new StatusAt(STATUSES[in.integer()], in.instant(booked));
        }
        var text = LongTexts.read(in, longTexts);
        var notifyUrl = LongTexts.read(in, longTexts);
        var last = history[history.length - 1];
        var expires = (flags & EXPIRES) != 0 ? Optional.of(in.instant()) : Optional.<Instant> empty();
        var sendAt = (flags & SCHEDULED) != 0 ? in.instant() : booked;
        var submitted = (flags & OTHERWISE_SUBMITTED) != 0 ? in.text() : number;
        return new KeptMessage(
                new BookedMessage(
                        type, id, idx, number, submitted, from, text, parts, points, last.status(), booked, sendAt, last.at(),
                        notifyUrl, expires, sentBy, asked),
                List.of(history), request, firstBooking);
    }
}
