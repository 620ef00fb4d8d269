// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;

/** Messages, responses and reports for the tests of a ledger. */
abstract class LedgerFixture {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final String NUMBER = "48500100200";
    static final Duration LEASE = Duration.ofMinutes(10);

    MessageLedger ledger;

    /** An empty one. */
    abstract MessageLedger create() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = create();
        ledger.start();
    }

    static OutgoingMessage message(String idx) {
        return message(idx, NUMBER);
    }

    static OutgoingMessage message(String idx, String recipient) {
        return new OutgoingMessage(MessageKind.SMS, recipient, idx, NOON, null);
    }

    static OutgoingMessage message(String idx, Instant sendAt, Instant expiresAt) {
        return new OutgoingMessage(MessageKind.SMS, NUMBER, idx, sendAt, expiresAt);
    }

    static RecipientResult accepted(OutgoingMessage message, SentMessage sent) {
        return new RecipientResult(message.recipient(), message.idx(), sent, null);
    }

    static RecipientResult accepted(OutgoingMessage message, String id) {
        return accepted(message, new SentMessage(id, NUMBER, NUMBER, message.idx(), "QUEUE", new BigDecimal("0.160"), 1, NOON));
    }

    static RecipientResult failed(OutgoingMessage message, SmsapiException failure) {
        return new RecipientResult(message.recipient(), message.idx(), null, failure);
    }

    static StatusReport report(String id, String idx, DeliveryStatus status) {
        return report(id, idx, status, NOON.plusSeconds(60));
    }

    static StatusReport report(String id, String idx, DeliveryStatus status, Instant at) {
        return new StatusReport(
                id, idx, NUMBER, status, at,
                new BigDecimal("0.1600"));
    }

    UUID sending(OutgoingMessage message) {
        return ledger.sending(List.of(message), false, NOON).get(0);
    }

    void accepted(UUID key, OutgoingMessage message, String id) {
        ledger.answered(List.of(key), List.of(accepted(message, id)));
    }

    void failed(UUID key, OutgoingMessage message, SmsapiException failure) {
        ledger.answered(List.of(key), List.of(failed(message, failure)));
    }

    TrackedMessage sent(String idx, String id) {
        var message = message(idx);
        accepted(sending(message), message, id);
        return byIdx(idx);
    }

    TrackedMessage byIdx(String idx) {
        return ledger.findByIdx(idx).get(0);
    }

    List<TrackedMessage> overdueAt(Instant now, int limit) {
        return ledger.claimOverdue(new OverdueQuery(now.minus(Duration.ofHours(1)), now, now.plus(LEASE), limit));
    }

    static SmsapiException answerLost() {
        return SmsapiTransportException.answerLost("localhost", new IllegalStateException("cut"), true);
    }

    static SmsapiException refused(int code) {
        return SmsapiErrorException.answered(code, "no", List.of());
    }
}
