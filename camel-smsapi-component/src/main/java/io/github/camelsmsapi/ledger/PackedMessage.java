// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;

/**
 * A tracked message in as few bytes as it takes, without its key: times are microseconds, which is what
 * {@link Storable} leaves of them; texts are UTF-8.
 */
final class PackedMessage {

    private static final long NO_TIME = Long.MIN_VALUE;
    private static final int NO_TEXT = -1;
    private static final int SEND_AT = 0;
    private static final int EXPIRES_AT = Long.BYTES;
    private static final int SETTLED_AT = 5 * Long.BYTES;
    /** Behind six times, two whole numbers and four bytes come the texts, the id first. */
    private static final int ID = 6 * Long.BYTES + 2 * Integer.BYTES + 4;
    /** The same and the lengths of five texts. */
    private static final int FIXED = ID + 5 * Short.BYTES;
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000;

    private static final MessageKind[] KINDS = MessageKind.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final DeliveryStatus[] STATUSES = DeliveryStatus.values();

    private PackedMessage() {
    }

    static byte[] of(TrackedMessage message) {
        var acceptance = message.acceptance();
        var delivery = message.delivery();
        var id = bytes(message.id());
        var idx = bytes(message.idx());
        var recipient = bytes(message.recipient());
        var reason = bytes(acceptance.reason());
        var points = bytes(acceptance.points().toString());
        var packed = ByteBuffer.allocate(FIXED + length(id) + length(idx) + length(recipient) + length(reason) + length(points))
                .putLong(micros(message.sendAt()))
                .putLong(micros(message.expiresAt()))
                .putLong(micros(message.firstTried()))
                .putLong(micros(message.lastTried()))
                .putLong(micros(delivery.at()))
                .putLong(micros(delivery.settledAt()))
                .putInt(message.attempts())
                .putInt(acceptance.parts())
                .put((byte) message.kind().ordinal())
                .put((byte) acceptance.outcome().ordinal())
                .put((byte) (acceptance.inDoubt() ? 1 : 0))
                .put((byte) (delivery.status() == null ? STATUSES.length : delivery.status().ordinal()));
        put(packed, id);
        put(packed, idx);
        put(packed, recipient);
        put(packed, reason);
        put(packed, points);
        return packed.array();
    }

    static TrackedMessage read(UUID key, byte[] message) {
        var packed = ByteBuffer.wrap(message);
        var sendAt = time(packed.getLong());
        var expiresAt = time(packed.getLong());
        var firstTried = time(packed.getLong());
        var lastTried = time(packed.getLong());
        var at = time(packed.getLong());
        var settledAt = time(packed.getLong());
        var attempts = packed.getInt();
        var parts = packed.getInt();
        var kind = KINDS[packed.get()];
        var outcome = OUTCOMES[packed.get()];
        var inDoubt = packed.get() == 1;
        var status = packed.get();
        var id = text(packed);
        var idx = text(packed);
        var recipient = text(packed);
        var reason = text(packed);
        var points = new BigDecimal(text(packed));
        return new TrackedMessage(
                key, kind, id, idx, recipient, attempts, firstTried, lastTried, sendAt, expiresAt,
                new Acceptance(outcome, inDoubt, reason, points, parts),
                new Delivery(status == STATUSES.length ? null : STATUSES[status], at, settledAt));
    }

    /** The id alone; null when it has none. */
    static String id(byte[] message) {
        return text(ByteBuffer.wrap(message).position(ID));
    }

    static boolean isSettled(byte[] message) {
        return ByteBuffer.wrap(message).getLong(SETTLED_AT) != NO_TIME;
    }

    /** Whether it was to be sent before then, or its validity has ended by now. */
    static boolean isDue(byte[] message, Instant sentBefore, Instant now) {
        var packed = ByteBuffer.wrap(message);
        var expiry = packed.getLong(EXPIRES_AT);
        return packed.getLong(SEND_AT) <= micros(sentBefore) || expiry != NO_TIME && expiry <= micros(now);
    }

    private static long micros(Instant time) {
        return time == null ? NO_TIME : time.getEpochSecond() * MICROS + time.getNano() / NANOS;
    }

    private static Instant time(long micros) {
        return micros == NO_TIME
                ? null
                : Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static int length(byte[] text) {
        return text == null ? 0 : text.length;
    }

    private static void put(ByteBuffer packed, byte[] text) {
        packed.putShort((short) (text == null ? NO_TEXT : text.length));
        if (text != null) {
            packed.put(text);
        }
    }

    private static String text(ByteBuffer packed) {
        var length = packed.getShort();
        if (length == NO_TEXT) {
            return null;
        }
        var text = new String(packed.array(), packed.position(), length, StandardCharsets.UTF_8);
        packed.position(packed.position() + length);
        return text;
    }
}
