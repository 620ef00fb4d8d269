// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.policy.KeptMessage;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Decides what happens to a kept message in the template {@value SmsapiRouteTemplates#REPLAY}, and prepares it to be
 * sent again under its own idx. A message that fails again in the same run of its route is left: where its policies
 * keep it is often where the route reads.
 */
final class Replay extends ServiceSupport implements Processor {

    /** The exchange property with the {@link Decision}. */
    static final String DECISION = "smsapiReplay";
    /** The exchange property with the operation that sends the message. */
    static final String OPERATION = "smsapiReplayOperation";

    private static final Set<String> OPERATIONS = Set.of("sms/send", "mms/send", "vms/send");
    private static final String DUPLICATE = String.valueOf(SmsapiErrorCode.IDX_ALREADY_USED.code());

    enum Decision {
        SEND,
        /** SMSAPI may have accepted it, and may have forgotten its idx. */
        ASK,
        /** It is not selected, or it was refused before it could be read. */
        LEAVE
    }

    private final Selection selection;
    private final boolean confirmed;
    private final Duration idxMemory;
    private final Clock clock;
    private volatile Instant started = Instant.EPOCH;

    Replay(Selection selection, boolean confirmed, Duration idxMemory, Clock clock) {
        this.selection = selection;
        this.confirmed = confirmed;
        this.idxMemory = idxMemory;
        this.clock = clock;
    }

    /**
     * The messages to send again.
     *
     * @param code      error code, or the kind of fault; empty for any
     * @param recipient digits with country prefix; empty for any
     * @param from      earliest time of the failure
     * @param until     time of the failure from which on messages are left out; by default the start of the route
     */
    record Selection(String code, String recipient, Optional<Instant> from, Optional<Instant> until) {

        boolean contains(KeptMessage kept, Instant started) {
            return (code.isEmpty() || code.equals(kept.code()))
                    && (recipient.isEmpty() || kept.isTo(recipient))
                    && from.map(first -> !kept.failedAt().isBefore(first)).orElse(true)
                    && until.map(kept.failedAt()::isBefore).orElse(!kept.failedAt().isAfter(started));
        }
    }

    /** A step starts with its route, and before its consumer. */
    @Override
    protected void doStart() {
        started = clock.instant();
    }

    @Override
    public void process(Exchange exchange) {
        var kept = KeptMessage.read(exchange.getMessage().getBody(String.class));
        var decision = decide(kept);
        exchange.setProperty(DECISION, decision);
        if (decision != Decision.SEND) {
            return;
        }
        exchange.setProperty(OPERATION, kept.operation());
        exchange.setProperty(KeptMessage.REPLAYED, kept);
        var message = exchange.getMessage();
        message.removeHeaders("CamelSmsapi*"); // those of its failure
        message.setHeader(SmsapiConstants.REPETITION, isRepetition(kept));
        message.setBody(kept.body().orElseThrow());
    }

    private Decision decide(KeptMessage kept) {
        if (!selection.contains(kept, started) || kept.body().isEmpty() || !OPERATIONS.contains(kept.operation())) {
            return Decision.LEAVE;
        }
        return kept.outcome() == Outcome.NOT_SENT || confirmed || isIdxRemembered(kept) ? Decision.SEND : Decision.ASK;
    }

    private boolean isIdxRemembered(KeptMessage kept) {
        return kept.idx() != null && kept.firstAttempt() != null
                && clock.instant().isBefore(kept.firstAttempt().plus(idxMemory));
    }

    /** Whether code 53 says that an earlier attempt was accepted; not where that code was the reason of the failure. */
    private static boolean isRepetition(KeptMessage kept) {
        return kept.outcome() == Outcome.UNKNOWN && !DUPLICATE.equals(kept.code());
    }
}
