// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.time.Duration;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Talks to SMSAPI. A request is sent once, and once more to {@code backupUrl} when the first host fails and a
 * repetition cannot double a message. Thread-safe; one client serves all endpoints with equal settings.
 */
public final class SmsapiClient implements Gateway, Shared.Resource {

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiClient.class);

    private final ClientSettings settings;
    private final HttpTransport transport;
    private final Shared.Lease<ConnectionPool> lease;
    private final RateLimit limit;
    private final ThrottledLog log;

    /**
     * @param connections  what it sends on
     * @param measurements is told how long requests wait for their turn
     */
    public SmsapiClient(ClientSettings settings, Connections connections, Measurements measurements) {
        this.settings = settings;
        this.log = new ThrottledLog(settings.clock());
        this.limit = new RateLimit(settings.limits(), measurements);
        this.lease = connections.lease(settings);
        this.transport = new HttpTransport(lease, connections.deadlines(), settings);
    }

    @Override
    public SmsapiResponse ask(SmsapiRequest request) {
        try {
            return attempt(request, settings.baseUrl());
        } catch (SmsapiException failure) {
            if (settings.backupUrl().isEmpty() || !isFaultOfHost(failure) || !failure.isRepeatable()) {
                throw failure;
            }
            var backup = settings.backupUrl().get();
            log.ifDue("backup " + failure.getReason(), earlier -> LOG.info("{} failed, the request goes to the backup {}: {}{}",
                    host(), backup.getHost(), failure.getMessage(), earlier));
            return atBackup(request, backup, failure);
        }
    }

    /** How the rate limit stands now. */
    public RateState rate() {
        return limit.state();
    }

    /** The host that requests go to. */
    public String host() {
        return settings.baseUrl().getHost();
    }

    private SmsapiResponse atBackup(SmsapiRequest request, URI backup, SmsapiException first) {
        try {
            return attempt(request, backup);
        } catch (SmsapiException second) {
            if (first.getOutcome() == Outcome.NOT_SENT) {
                throw second;
            }
            if (second instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.IDX_ALREADY_USED)) {
                throw error.onRepetition();
            }
            // not as suppressed, among which Camel looks for a failure too, and would find NOT_SENT
            log.ifDue("both " + second.getReason(), earlier -> LOG.warn("{} failed, and so did the backup {}: {}{}", host(),
                    backup.getHost(), second.getMessage(), earlier));
            throw first; // what the second host says cannot undo what the first may have done
        }
    }

    private SmsapiResponse attempt(SmsapiRequest request, URI host) {
        try {
            return limit.run(() -> RequestLog.logged(request, host, () -> ask(request, host)));
        } catch (SmsapiException failure) {
            throw failure;
        } catch (RuntimeException | Error fault) { // the request itself fails with nothing but a SmsapiException
            throw SmsapiFaultException.unavailable("the rate limit", fault);
        }
    }

    private SmsapiResponse ask(SmsapiRequest request, URI host) {
        var answer = transport.execute(request, host);
        try {
            return ResponseReader.read(request, answer, host, settings.credentials());
        } catch (SmsapiException refusal) {
            answer.wait(settings.clock().instant()).map(this::capped).ifPresent(refusal::setRetryAfter);
            throw refusal;
        } catch (RuntimeException | Error fault) {
            throw SmsapiFaultException.afterSending(fault, request.repeatable());
        }
    }

    private Duration capped(Duration asked) {
        var longest = settings.limits().maxRetryAfter();
        if (asked.compareTo(longest) <= 0) {
            return asked;
        }
        LOG.warn("{} asks to wait for {}; maxRetryAfter cuts it to {}", host(), asked, longest);
        return longest;
    }

    private static boolean isFaultOfHost(SmsapiException failure) {
        return failure instanceof SmsapiTransportException
                || failure instanceof SmsapiUnreadableResponseException
                || failure instanceof SmsapiHttpException answered && answered.getStatus() >= 500;
    }

    /** A client that paused because SMSAPI had asked for it is to remember that. */
    @Override
    public boolean isIdle() {
        return limit.isAtRest();
    }

    /** Gives up the connections; a request that is still made has them for as long as it takes. */
    @Override
    public void close() {
        lease.close();
    }
}
