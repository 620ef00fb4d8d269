// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;

/**
 * Records the messages that were sent, their outcome and delivery status. What is written when is the same in every
 * form of it: the rules are {@link TrackedMessage}'s. Texts are not kept. All methods may be called from any thread,
 * those of a database from any node; they throw a {@link SmsapiLedgerException} when it does not do what it is asked.
 * <p>
 * Every value can be kept: an id or idx of more than 255 characters, a recipient of more than 32, or one with control
 * characters, is cut and gets a fingerprint, and is found by what it was before; prices have six decimals. Recipients
 * are compared by their digits, without zeros in front.
 */
public interface MessageLedger {

    /** Gets ready, before the first use; called again, it does nothing. */
    default void start() {
        // nothing to get ready in memory
    }

    /**
     * Takes note that messages are about to be sent: from now on, and until their responses arrive, their outcome is
     * unknown. A message whose idx and recipient the ledger has already, without knowing it to be accepted, is that
     * one, tried again; so is the second of two in one call. However many nodes take note of a message at once, it is
     * one entry.
     *
     * @param  messages   to one recipient each; or one to a group, without any
     * @param  repetition whether these were tried before, so that also one that is accepted is meant
     * @return            the keys under which the ledger has them, in their order
     */
    List<UUID> sending(List<OutgoingMessage> messages, boolean repetition, Instant now);

    /**
     * Takes note of what SMSAPI answered, or failed to, in the order of the results. What is forgotten already is left
     * out. A report that came before is applied, by the next who claims or finds the message where this process ends
     * before.
     *
     * @param results one for each key; a key may come twice
     */
    void answered(List<UUID> keys, List<RecipientResult> results);

    /** Takes note of a delivery report that comes now; see {@link #reported(StatusReport, Instant)}. */
    default boolean reported(StatusReport report) {
        return reported(report, Instant.now());
    }

    /**
     * Takes note of a delivery report: that of the message with its id, or else of the one that waits for an id under
     * its idx. A report of a message that is not known is kept until it is, for some time.
     *
     * @param  now when it came, from which a retention counts
     * @return     whether it was news: false for one that came before, or that an earlier one goes before; one without
     *             an id, of a message that is not known, is news each time
     */
    boolean reported(StatusReport report, Instant now);

    /** The message with SMSAPI's id. */
    Optional<TrackedMessage> findById(String id);

    /** The messages with an own id, the latest first; mostly one. */
    List<TrackedMessage> findByIdx(String idx);

    /**
     * Hands out messages that should have come to an end by now, those that are due longest first: since they were
     * overdue, or since their last lease ended, so that everybody comes round. Each is leased under the token of the
     * query: nobody else, on whatever node, gets it before the lease ends.
     */
    List<TrackedMessage> claimOverdue(OverdueQuery query);

    /**
     * A claimed message as it is now.
     *
     * @param  lease the token of the query that claimed it
     * @return       empty when the lease is over, was given back or is another's by now, or the message came to its end
     */
    Optional<TrackedMessage> held(UUID key, UUID lease, Instant now);

    /**
     * Takes note of what a look-up said. Unlike one that is reported, a final status does not end the message before
     * {@link #done}, so that the lease expires and another node can claim it if this one crashes.
     *
     * @return the message as it is then, with what was reported in the meantime; empty when it is forgotten
     */
    Optional<TrackedMessage> lookedUp(UUID key, DeliveryStatus status, Instant at);

    /**
     * Ends those of the messages that have a final status, regardless of who holds the lease: they are not handed out
     * again.
     */
    void done(Collection<UUID> keys);

    /** Ends those of the messages that have a final status and are still held under the lease. */
    void done(Collection<UUID> keys, UUID lease);

    /** Gives leases back, regardless of who holds them, so that the messages are handed out again at once. */
    void release(Collection<UUID> keys);

    /** Gives back those of the messages that are still held under the lease. */
    void release(Collection<UUID> keys, UUID lease);

    /**
     * How many messages it holds, by outcome and status, in their order; what it holds none of is left out. Meant for
     * occasional queries: a database reads all its messages for it.
     */
    List<Count> counts();

    /**
     * Deletes messages that the ledger learnt long ago to have come to their end, the oldest first, and reports that
     * came as long ago of messages that never became known.
     *
     * @param  settledBefore which ones
     * @param  atMost        of how many messages and reports together, so that nobody waits long for the deletion
     * @return               how many were deleted
     */
    int delete(Instant settledBefore, int atMost);

    /**
     * How many messages of a ledger are alike.
     *
     * @param outcome  whether SMSAPI has them
     * @param status   the last status that is known of them; null when none is
     * @param messages how many they are
     */
    record Count(Outcome outcome, DeliveryStatus status, long messages) {

        /** By outcome, and then by how far they have come. */
        static final Comparator<Count> ORDER = Comparator.comparing(Count::outcome)
                .thenComparing(count -> count.status() == null ? -1 : count.status().ordinal());

        static Count of(TrackedMessage message) {
            return new Count(message.outcome(), message.status(), 1);
        }

        /** Adds up the counts of those that are alike, in their order. */
        static List<Count> sum(Stream<Count> counts) {
            return counts.collect(Collectors.toMap(count -> Arrays.asList(count.outcome(), count.status()), count -> count,
                    Count::plus)).values().stream().sorted(ORDER).toList();
        }

        private Count plus(Count alike) {
            return new Count(outcome, status, messages + alike.messages);
        }
    }
}
