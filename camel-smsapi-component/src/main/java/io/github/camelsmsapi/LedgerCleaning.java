// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes from a ledger, now and then and in portions, what came to its end long ago. */
final class LedgerCleaning extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCleaning.class);
    private static final int PORTION = 1000;
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(10);

    private final CamelContext context;
    private final MessageLedger ledger;
    private final Duration retention;
    private final Clock clock;
    private ScheduledExecutorService timer;

    LedgerCleaning(CamelContext context, MessageLedger ledger, Duration retention, Clock clock) {
        this.context = context;
        this.ledger = ledger;
        this.retention = retention;
        this.clock = clock;
    }

    private void clean() {
        try {
            var before = clock.instant().minus(retention);
            while (isRunAllowed() && ledger.delete(before, PORTION) == PORTION) {
                LOG.debug("Deleted {} messages from the ledger", PORTION);
            }
        } catch (RuntimeException notNow) {
            LOG.warn("Messages older than {} could not be deleted from the ledger; the next run tries again", retention,
                    notNow);
        }
    }

    @Override
    protected void doStart() {
        var interval = Math.min(retention.toMillis(), LONGEST_INTERVAL.toMillis());
        timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "SmsapiLedgerCleaning", 1);
        timer.scheduleWithFixedDelay(this::clean, 0, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
    }
}
