// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one ledger, and the gateway that they send to: what is true of each message, against which the ledger is
 * held. The clocks of the nodes are two minutes behind and ahead.
 */
final class LedgerWorld {

    static final int MESSAGES = 6;

    private static final Duration OLDER_THAN = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final List<Duration> SKEWS = List.of(Duration.ofMinutes(-2), Duration.ofMinutes(2));
    private static final List<DeliveryStatus> ENDS = List.of(DeliveryStatus.DELIVERED, DeliveryStatus.UNDELIVERED,
            DeliveryStatus.EXPIRED);

    private final List<MessageLedger> nodes;
    private final Network network;
    private final Map<Integer, String> booked = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> leases = new ConcurrentHashMap<>();
    private final Queue<Claim> claims = new ConcurrentLinkedQueue<>();
    private volatile Instant now = LedgerFixture.NOON;

    LedgerWorld(List<MessageLedger> nodes, Network network) {
        this.nodes = nodes;
        this.network = network;
    }

    /** Between the nodes and what they share. */
    interface Network {

        /** Ends the connections that the nodes have at the moment. */
        default void kill() {
            // there may be none
        }

        /** Has the nodes connect anew. */
        default void recover() {
            // there may be nothing to recover from
        }
    }

    /** What an attempt comes to. */
    enum Attempt {
        ACCEPTED,
        REFUSED,
        ANSWER_LOST,
        PROCESS_ENDS
    }

    private record Claim(int node, OverdueQuery query, List<TrackedMessage> messages) {
    }

    private Instant clock(int node) {
        return now.plus(SKEWS.get(node));
    }

    private static OutgoingMessage message(int number) {
        return LedgerFixture.message("order-" + number);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void kill() {
        network.kill();
    }

    void send(int node, int number, Attempt attempt) {
        var message = message(number);
        List<UUID> keys;
        try {
            // one that another node is just sending has been tried before, or the idx would be used for another message
            keys = nodes.get(node).sending(List.of(message), true, clock(node));
        } catch (SmsapiLedgerException notSent) {
            return;
        }
        var result = gateway(number, message, attempt);
        if (attempt == Attempt.REFUSED && !booked.containsKey(number)) {
            keys.forEach(leases::remove); // settled, its lease is over; sent once more, it can be handed out again
        }
        if (attempt != Attempt.PROCESS_ENDS) {
            try {
                nodes.get(node).answered(keys, List.of(result));
            } catch (SmsapiLedgerException onlyInTheLog) {
                // the report will settle it
            }
        }
    }

    /** What the gateway makes of an attempt: a repetition of what it has is said to be accepted already. */
    private RecipientResult gateway(int number, OutgoingMessage message, Attempt attempt) {
        if (attempt == Attempt.REFUSED) {
            return LedgerFixture.failed(message, LedgerFixture.refused(103));
        }
        var fresh = booked.putIfAbsent(number, "id-" + number) == null;
        if (attempt != Attempt.ACCEPTED) {
            return LedgerFixture.failed(message, LedgerFixture.answerLost());
        }
        return LedgerFixture.accepted(message, new SentMessage(
                fresh ? "id-" + number : null, LedgerFixture.NUMBER,
                LedgerFixture.NUMBER, message.idx(), null, BigDecimal.ONE, 1,
                null));
    }

    /** The gateway reports; what the node does not take over it will report again. */
    boolean report(int node, int number, boolean isFinal, boolean withIdx) {
        if (!booked.containsKey(number)) {
            return true;
        }
        var status = isFinal ? end(number) : DeliveryStatus.SENT;
        try {
            nodes.get(node).reported(LedgerFixture.report("id-" + number, withIdx ? "order-" + number : null, status,
                    LedgerFixture.NOON.plusSeconds(isFinal ? 2 : 1)), clock(node));
            return true;
        } catch (SmsapiLedgerException again) {
            return false;
        }
    }

    private static DeliveryStatus end(int number) {
        return ENDS.get(number % ENDS.size());
    }

    void claim(int node, int limit) {
        var clock = clock(node);
        var query = new OverdueQuery(clock.minus(OLDER_THAN), clock, clock.plus(LEASE), limit);
        try {
            var messages = nodes.get(node).claimOverdue(query);
            assertThat(messages).hasSizeLessThanOrEqualTo(limit).doesNotHaveDuplicates();
            for (var message : messages) {
                leases.compute(message.key(), (key, until) -> {
                    assertThat(until == null || !until.isAfter(clock)).as("handed out inside a lease, which ends %s", until)
                            .isTrue();
                    return query.leasedUntil();
                });
            }
            claims.add(new Claim(node, query, messages));
        } catch (SmsapiLedgerException notNow) {
            // whatever it leased then comes when the lease is over; which messages, only the database knows
        }
    }

    /** A node hands over what it claimed: as it is now, if it still holds it. */
    void handOver(boolean giveBack) {
        var claim = claims.poll();
        if (claim == null) {
            return;
        }
        var ledger = nodes.get(claim.node());
        var lease = claim.query().lease();
        try {
            for (var message : claim.messages()) {
                var held = ledger.held(message.key(), lease, clock(claim.node()));
                held.ifPresent(it -> assertThat(it.isSettled()).isFalse());
                if (held.isPresent() && !giveBack && booked.containsKey(number(message))) {
                    ledger.lookedUp(message.key(), end(number(message)), clock(claim.node()));
                    ledger.done(List.of(message.key()), lease);
                } else if (giveBack) {
                    leases.computeIfPresent(message.key(),
                            (key, until) -> until.equals(claim.query().leasedUntil()) ? null : until);
                    ledger.release(List.of(message.key()), lease);
                }
            }
        } catch (SmsapiLedgerException notNow) {
            // the leases run out
        }
    }

    private static int number(TrackedMessage message) {
        return Integer.parseInt(message.idx().substring("order-".length()));
    }

    void find(int node, int number) {
        try {
            assertThat(nodes.get(node).findByIdx("order-" + number)).hasSizeLessThanOrEqualTo(1);
        } catch (SmsapiLedgerException notNow) {
            // it was a question
        }
    }

    /** The network has recovered, and the gateway has reported all that it has. */
    void end() {
        network.recover();
        booked.keySet().forEach(number -> assertThat(report(number % 2, number, true, true)).isTrue());
        for (var number = 0; number < MESSAGES; number++) {
            var entries = nodes.get(0).findByIdx("order-" + number);
            if (booked.containsKey(number)) {
                var expected = end(number);
                assertThat(entries).as("what is known of order-%s", number).singleElement().satisfies(message -> {
                    assertThat(message.outcome()).isEqualTo(Outcome.SENT);
                    assertThat(message.status()).isEqualTo(expected);
                    assertThat(message.isSettled()).isTrue();
                });
                assertThat(nodes.get(1).findById("id-" + number)).hasValue(entries.get(0));
            } else {
                assertThat(entries).hasSizeLessThanOrEqualTo(1)
                        .noneMatch(message -> message.outcome() == Outcome.SENT);
            }
        }
        nothingWaitsForEver();
    }

    private void nothingWaitsForEver() {
        var open = IntStream.range(0, MESSAGES).boxed().flatMap(number -> nodes.get(0).findByIdx("order-" + number).stream())
                .filter(message -> !message.isSettled()).map(TrackedMessage::key).toList();
        now = now.plus(OLDER_THAN).plus(LEASE).plus(Duration.ofMinutes(10));
        var handedOut = new ArrayList<UUID>();
        for (var i = 0; i < MESSAGES; i++) {
            claim(i % 2, 1);
            handedOut.addAll(claims.stream().reduce((before, last) -> last).map(Claim::messages).orElse(List.of()).stream()
                    .map(TrackedMessage::key).toList());
        }
        assertThat(handedOut).containsExactlyInAnyOrderElementsOf(open);
    }
}
