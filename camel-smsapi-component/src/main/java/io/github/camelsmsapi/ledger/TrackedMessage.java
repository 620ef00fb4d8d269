// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What the ledger knows of a message. Each method returns what is known after one more thing has happened, so that
 * every ledger, wherever it keeps its messages, comes to the same end. Never changed.
 *
 * @param key        the ledger's own
 * @param kind       what it is
 * @param id         SMSAPI's id; null until it is known
 * @param idx        the caller's own id; null when it has none
 * @param recipient  as it was sent to SMSAPI; empty for a group, whose members are unknown
 * @param attempts   how often it was tried
 * @param firstTried when first
 * @param lastTried  when last
 * @param sendAt     when it is sent, which can lie ahead
 * @param expiresAt  until when delivery is tried; null when the message does not say
 * @param acceptance whether SMSAPI has it
 * @param delivery   how far it has come
 */
public record TrackedMessage(
        UUID key, MessageKind kind, String id, String idx, String recipient, int attempts,
        Instant firstTried, Instant lastTried, Instant sendAt, Instant expiresAt, Acceptance acceptance,
        Delivery delivery) implements SmsapiResult {

    public TrackedMessage {
        id = Storable.text(id, Storable.TEXT_MAX);
        idx = Storable.text(idx, Storable.TEXT_MAX);
        recipient = Storable.text(recipient, Storable.RECIPIENT_MAX);
        sendAt = Storable.time(sendAt);
        expiresAt = Storable.time(expiresAt);
    }

    static TrackedMessage of(UUID key, OutgoingMessage message, Instant now) {
        var at = Storable.time(now);
        return new TrackedMessage(
                key, message.kind(), null, message.idx(), message.recipient(), 1, at, at, message.sendAt(),
                message.expiresAt(), Acceptance.UNDER_WAY, Delivery.AWAITED);
    }

    /** Its idx and recipient, by which it is known as the same message when it is tried again; empty without an idx. */
    Optional<String> identity() {
        return Optional.ofNullable(idx).map(own -> own + '|' + Storable.number(recipient));
    }

    /** Its identity as long as it is not known to be accepted: no two messages of a ledger have the same. */
    Optional<String> openKey() {
        return outcome() == Outcome.SENT ? Optional.empty() : identity();
    }

    /** Whether sending it once more would be another attempt at it, and not another message. */
    boolean mayBeTriedAgain(boolean repetition) {
        return repetition || outcome() != Outcome.SENT;
    }

    TrackedMessage triedAgain(OutgoingMessage message, Instant now) {
        var again = of(key, message, now);
        return with(id, recipient, attempts + 1, again.lastTried(), again.sendAt(), again.expiresAt(),
                acceptance.triedAgain(), delivery.triedAgain());
    }

    TrackedMessage answered(RecipientResult result) {
        if (result.failure() == null) {
            return accepted(result.sent());
        }
        var now = acceptance.failed(result.failure());
        return with(id, recipient, attempts, lastTried, sendAt, expiresAt, now,
                now.outcome() == Outcome.NOT_SENT ? Delivery.none(lastTried) : delivery);
    }

    private TrackedMessage accepted(SentMessage sent) {
        // a report of another message under the same idx was taken for this one's: the answer knows better
        var mistaken = id != null && sent.id() != null && !id.equals(sent.id());
        return with(sent.id() == null ? id : sent.id(), recipient.isEmpty() ? sent.number() : recipient, attempts, lastTried,
                sent.sentAt() == null ? sendAt : sent.sentAt(), expiresAt, acceptance.accepted(sent.points(), sent.parts()),
                mistaken ? Delivery.AWAITED : delivery);
    }

    /**
     * A report proves that SMSAPI has the message, whatever was known before.
     *
     * @param now when the report came
     */
    TrackedMessage reported(StatusReport report, Instant now) {
        var accepted = acceptance.accepted(Objects.requireNonNullElse(report.points(), BigDecimal.ZERO), 0);
        return with(report.id(), recipient, attempts, lastTried, sendAt, expiresAt, accepted,
                report.status() == null ? delivery : delivery.reported(report.status(), report.at(), Storable.time(now)));
    }

    TrackedMessage lookedUp(DeliveryStatus status, Instant at) {
        return with(id, recipient, attempts, lastTried, sendAt, expiresAt, acceptance,
                delivery.lookedUp(status, Storable.time(at)));
    }

    TrackedMessage done() {
        return with(id, recipient, attempts, lastTried, sendAt, expiresAt, acceptance, delivery.done());
    }

    private TrackedMessage with(
            String nowId, String nowTo, int count, Instant tried, Instant toBeSent, Instant expires,
            Acceptance accepted, Delivery delivered) {
        return new TrackedMessage(
                key, kind, nowId, idx, nowTo, count, firstTried, tried, toBeSent, expires, accepted, delivered);
    }

    /** Whether a report that has this recipient, with country prefix or null, can be about this message. */
    boolean isTo(String number) {
        return number == null || recipient.isEmpty()
                || Storable.number(number).endsWith(Storable.number(recipient));
    }

    /** Whether a report under its idx is its own: SMSAPI may have it, under an id that is unknown. */
    boolean awaitsId() {
        return id == null && outcome() != Outcome.NOT_SENT;
    }

    /** What is known of it after all attempts. */
    public Outcome outcome() {
        return acceptance.outcome();
    }

    /** The last status that is known; null when none is (wire reference, section 17). */
    public DeliveryStatus status() {
        return delivery.status();
    }

    /** Returns whether no further status will follow: the last one is final, or the message was not sent. */
    public boolean isSettled() {
        return !delivery.awaited();
    }

    /** When the ledger learnt that it is settled; null when it is not. */
    Instant settledAt() {
        return delivery.settledAt();
    }

    /** Whether SMSAPI ought to have told its end by now. */
    boolean isOverdue(OverdueQuery query) {
        return delivery.awaited()
                && (!sendAt.isAfter(query.sentBefore()) || expiresAt != null && !expiresAt.isAfter(query.now()));
    }

    @Override
    public String toString() {
        return "TrackedMessage[id=" + id + ", idx=" + idx + ", to="
               + Masked.number(recipient) + ", outcome=" + outcome() + ", status=" + status() + "]";
    }
}
