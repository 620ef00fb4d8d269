// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceHelper;

/** The ledgers in use: the one in memory, which is there by default, and those that options name. */
final class Ledgers {

    private final MessageLedger memory = new InMemoryMessageLedger();
    private final Set<MessageLedger> inUse = new LinkedHashSet<>();
    private final Map<MessageLedger, LedgerCleaning> cleanings = new HashMap<>();

    /**
     * The ledger for the given options, ready to be used.
     *
     * @param retention after which it is cleaned; zero for never
     */
    synchronized MessageLedger of(SmsapiConfiguration options, CamelContext context, Duration retention) {
        var ledger = options.getLedger() == null ? memory : options.getLedger();
        ledger.start();
        inUse.add(ledger);
        if (!retention.isZero()) {
            ServiceHelper.startService(cleanings.computeIfAbsent(
                    ledger, any -> new LedgerCleaning(context, any, retention, options.clockOrSystem())));
        }
        return ledger;
    }

    /** Those that were asked for. */
    synchronized List<MessageLedger> inUse() {
        return List.copyOf(inUse);
    }

    synchronized void stop() {
        inUse.clear();
        ServiceHelper.stopAndShutdownServices(cleanings.values());
        cleanings.clear();
    }
}
