// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.math.BigDecimal;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.account.Member;
import io.github.camelsmsapi.simulator.delivery.Delivery;
import io.github.camelsmsapi.simulator.delivery.ReportCall;
import io.github.camelsmsapi.simulator.delivery.Reporter;
import io.github.camelsmsapi.simulator.delivery.Scheduler;
import io.github.camelsmsapi.simulator.delivery.SimulatorClock;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.fault.MagicNumbers;
import io.github.camelsmsapi.simulator.journal.Journal;
import io.github.camelsmsapi.simulator.journal.Replay;
import io.github.camelsmsapi.simulator.journal.Totals;
import io.github.camelsmsapi.simulator.records.IncomingLog;
import io.github.camelsmsapi.simulator.records.MessageLog;
import io.github.camelsmsapi.simulator.records.RequestLog;
import io.github.camelsmsapi.simulator.records.Stats;
import io.github.camelsmsapi.simulator.settings.GatewaySettings;

/** All that one simulated gateway knows. To be used on the simulator's event loop only. */
public record Gateway(GatewaySettings settings, SimulatorClock clock, Scheduler scheduler, Account account, MessageLog messages,
        MessageIds ids, Callbacks callbacks, ReportCall reportCall, Reporter reporter, Delivery delivery, MagicNumbers magic,
        RequestLog requests, IncomingLog incoming, Spending spending, Faults faults, Journal journal) implements AutoCloseable {

    /** How it all adds up at this moment. */
    public Stats stats() {
        return new Stats(
                requests.received(), messages.booked(), messages.bookedTwice(), requests.answered(), requests.answersLost(),
                reporter.sent(), reporter.acknowledged(), account.points(), spending.total());
    }

    /** Takes points off a member's; a negative cost gives them back. */
    public void charge(Member payer, BigDecimal cost) {
        payer.charge(cost);
        spending.add(cost);
    }

    /** Takes up the sums that a data file holds. */
    void restoreTotals(Replay replay) {
        replay.totals().ifPresent(totals -> {
            account.points(totals.points());
            spending.total(totals.spent());
            ids.continueBehind(totals.ids());
            callbacks.continueBehind(totals.callbacks());
            clock.advance(totals.ahead());
        });
    }

    /** Goes on with what was still to happen when an earlier run of this gateway ended. */
    void resume(Replay replay) {
        reporter.resume(replay.reports());
        messages.all().stream().filter(message -> !message.status().isFinal()).forEach(delivery::launch);
    }

    Totals totals() {
        return new Totals(account.points(), spending.total(), ids.count(), callbacks.created(), clock.ahead());
    }

    /** Forgets what was still to happen. */
    @Override
    public void close() {
        scheduler.close();
        journal.close();
    }
}
