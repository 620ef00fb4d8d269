// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.delivery.PendingReport;
import io.github.camelsmsapi.simulator.journal.DataFile;
import io.github.camelsmsapi.simulator.journal.Replay;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;

/** The gateway of the moment, its clock, and the way to begin anew. To be used on the simulator's event loop only. */
public final class CurrentGateway implements AutoCloseable {

    private final GatewayFactory factory;
    private final Vertx vertx;
    private final HttpClient client;
    private final Optional<DataFile> file;
    private Gateway gateway;

    public CurrentGateway(GatewayFactory factory, Vertx vertx, HttpClient client) {
        this.factory = factory;
        this.vertx = vertx;
        this.client = client;
        this.file = factory.server().data().map(path -> DataFile.take(path, factory.server().dataForced()));
        this.gateway = factory.build(vertx, client);
        file.ifPresent(this::restore);
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Pushes the clock forward and does what has fallen due. */
    public void advance(Duration by) {
        factory.clock().advance(by);
        gateway.scheduler().catchUp();
    }

    /** Forgets everything and begins anew with the account as it was set up. The clock goes on. */
    public void reset() {
        begin(List.of(), 0);
    }

    /** The same, but the addresses registered for callbacks stay. */
    public void resetKeepingCallbacks() {
        begin(List.copyOf(gateway.callbacks().all()), gateway.callbacks().created());
    }

    private void begin(List<Callback> callbacks, long created) {
        gateway.close();
        gateway = factory.build(vertx, client);
        callbacks.forEach(gateway.callbacks()::put);
        gateway.callbacks().continueBehind(created);
        file.ifPresent(data -> open(data, List.of()));
    }

    /** Lets go of the data file; nothing may happen any more. */
    @Override
    public void close() {
        gateway.journal().close();
        file.ifPresent(DataFile::close);
    }

    private void restore(DataFile data) {
        var replay = Replay.of(
                data, gateway.messages(), gateway.callbacks(), gateway.account().addressBook(), gateway.account().catalog());
        gateway.restoreTotals(replay);
        open(data, replay.reports());
        gateway.resume(replay);
    }

    private void open(DataFile data, Collection<PendingReport> reports) {
        gateway.journal().open(
                data, gateway::totals, gateway.messages(), gateway.callbacks().all(), reports,
                gateway.account().addressBook(), gateway.account().catalog());
    }
}
