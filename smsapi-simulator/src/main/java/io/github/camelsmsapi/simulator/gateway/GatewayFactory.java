// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.account.Catalog;
import io.github.camelsmsapi.simulator.delivery.Delivery;
import io.github.camelsmsapi.simulator.delivery.ReportCall;
import io.github.camelsmsapi.simulator.delivery.Reporter;
import io.github.camelsmsapi.simulator.delivery.Scheduler;
import io.github.camelsmsapi.simulator.delivery.SimulatorClock;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.fault.MagicNumbers;
import io.github.camelsmsapi.simulator.journal.Journal;
import io.github.camelsmsapi.simulator.records.IncomingLog;
import io.github.camelsmsapi.simulator.records.MessageLog;
import io.github.camelsmsapi.simulator.records.RequestLog;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;
import io.github.camelsmsapi.simulator.settings.FaultSettings;
import io.github.camelsmsapi.simulator.settings.GatewaySettings;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;

/** What a gateway is built from, as often as it is begun anew. */
public record GatewayFactory(ServerSettings server, GatewaySettings rules, DeliverySettings delivery,
        FaultSettings faults, Consumer<Account> account, SimulatorClock clock, Consumer<String> log) {

    /** Builds a gateway that has seen nothing yet. */
    public Gateway build(Vertx vertx, HttpClient client) {
        var scheduler = new Scheduler(vertx, clock);
        var journal = new Journal(task -> vertx.runOnContext(turn -> task.run()));
        var owner = new Account(
                clock, new AddressBook(clock, journal), Catalog.empty(clock, rules.senderApproval(), journal));
        account.accept(owner);
        var messages = new MessageLog(journal, server.retryWindow(), server.messagesKept(), log);
        var callbacks = new Callbacks(journal);
        var call = new ReportCall(client, delivery.callTimeout());
        var struck = new Faults(faults.seed(), faults.rules());
        var reporter = new Reporter(delivery, scheduler, clock, callbacks, call, struck, journal);
        return new Gateway(
                rules, clock, scheduler, owner, messages, new MessageIds(rules.idForm()), callbacks, call, reporter,
                new Delivery(delivery, scheduler, messages, owner, reporter), new MagicNumbers(),
                new RequestLog(server.requestsKept(), server.exchangesKept()), new IncomingLog(), new Spending(), struck,
                journal);
    }
}
