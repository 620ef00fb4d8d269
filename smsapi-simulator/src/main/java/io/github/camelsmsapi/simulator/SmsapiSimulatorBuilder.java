// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.net.BindException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.delivery.SimulatorClock;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.gateway.GatewayFactory;
import io.github.camelsmsapi.simulator.server.GatewayServer;
import io.github.camelsmsapi.simulator.server.TrafficListener;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;
import io.github.camelsmsapi.simulator.settings.FaultSettings;
import io.github.camelsmsapi.simulator.settings.GatewaySettings;
import io.github.camelsmsapi.simulator.settings.LogForm;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** Sets a simulator up. To be used by one thread. */
public final class SmsapiSimulatorBuilder {

    private ServerSettings server = new ServerSettings();
    private GatewaySettings gateway = new GatewaySettings();
    private DeliverySettings delivery = new DeliverySettings();
    private FaultSettings faults = new FaultSettings();
    private Consumer<Account> account = owner -> {
    };
    private Clock clock = Clock.systemUTC();
    private Consumer<String> log = System.out::println;

    SmsapiSimulatorBuilder() {
    }

    /** Changes how the simulator listens. */
    public SmsapiSimulatorBuilder server(Consumer<ServerSettings> change) {
        change.accept(server);
        return this;
    }

    /** Changes the gateway's rules. */
    public SmsapiSimulatorBuilder gateway(Consumer<GatewaySettings> change) {
        change.accept(gateway);
        return this;
    }

    /** Changes how messages are delivered and reported. */
    public SmsapiSimulatorBuilder delivery(Consumer<DeliverySettings> change) {
        change.accept(delivery);
        return this;
    }

    /** Changes what goes wrong on purpose. */
    public SmsapiSimulatorBuilder faults(Consumer<FaultSettings> change) {
        change.accept(faults);
        return this;
    }

    /** Sets the account up, now and whenever the simulator begins anew. */
    public SmsapiSimulatorBuilder account(Consumer<Account> setUp) {
        account = account.andThen(setUp);
        return this;
    }

    /** Sets the clock that the simulator's own runs with. */
    public SmsapiSimulatorBuilder clock(Clock base) {
        clock = base;
        return this;
    }

    /**
     * Gives what {@link ServerSettings#log(LogForm)} asks for, and that messages are dropped, to this consumer instead
     * of the standard output.
     */
    public SmsapiSimulatorBuilder log(Consumer<String> lines) {
        log = lines;
        return this;
    }

    private TrafficListener traffic() {
        return server.log() == LogForm.PRETTY ? new TrafficPrinter(log) : (exchange, messages) -> {
        };
    }

    SmsapiSimulatorBuilder settings(
            ServerSettings ofServer, GatewaySettings ofGateway, DeliverySettings ofDelivery,
            FaultSettings ofFaults) {
        server = ofServer;
        gateway = ofGateway;
        delivery = ofDelivery;
        faults = ofFaults;
        return this;
    }

    /**
     * Starts the simulator and waits until it listens.
     *
     * @throws IllegalStateException if it cannot listen, for example because the port is in use, or cannot use its data
     *                               file
     */
    public SmsapiSimulator start() {
        var vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setUseDaemonThread(true)
                .setBlockedThreadCheckInterval(TimeUnit.HOURS.toMillis(1))
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false).setFileCachingEnabled(false)));
        try {
            return start(vertx);
        } catch (RuntimeException e) {
            vertx.close();
            throw e;
        }
    }

    private SmsapiSimulator start(Vertx vertx) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(delivery.callsAtOnce()).setConnectTimeout((int) delivery.callTimeout().toMillis()));
        var factory = new GatewayFactory(server, gateway, delivery, faults, account, new SimulatorClock(clock), log);
        var loop = vertx.getOrCreateContext();
        var current = current(factory, vertx, client, loop);
        try {
            var port = GatewayServer.listen(
                    vertx, server, connections -> new Routes(vertx, server, current, traffic(), connections).router())
                    .toCompletionStage().toCompletableFuture().join().actualPort();
            return new SmsapiSimulator(vertx, loop, current, "http://" + server.host() + ':' + port);
        } catch (CompletionException e) {
            current.close();
            throw new IllegalStateException(notListening(e.getCause()), e.getCause());
        }
    }

    private String notListening(Throwable cause) {
        var where = "The simulator cannot listen on " + server.host() + ':' + server.port() + ": ";
        return cause instanceof BindException
                ? where + cause.getMessage() + ". Stop what listens there, or choose another port; 0 takes any free one"
                : where + cause.getMessage();
    }

    /** On the event loop, because what a data file held goes on happening at once. */
    private static CurrentGateway current(GatewayFactory factory, Vertx vertx, HttpClient client, Context loop) {
        var built = new CompletableFuture<CurrentGateway>();
        loop.runOnContext(turn -> {
            try {
                built.complete(new CurrentGateway(factory, vertx, client));
            } catch (RuntimeException e) {
                built.completeExceptionally(e);
            }
        });
        try {
            return built.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
