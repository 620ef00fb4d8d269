// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.client.Connections;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.client.SmsapiClient;
import io.github.camelsmsapi.internal.health.AccountWatch;
import io.github.camelsmsapi.internal.health.SmsapiHealthCheck;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

/**
 * The clients of a component, which endpoints with equal settings share, each with the watch over its account and its
 * health check. Thread-safe.
 */
public final class Clients {

    private final CamelContext context;
    private final Threads threads;
    private final Measurements measurements;
    private final Health health;
    private final Connections connections;
    private final Shared<ClientSettings, Client> clients;
    private final Set<Integer> numbers = ConcurrentHashMap.newKeySet();

    /**
     * What the component says about health checks.
     *
     * @param interval how long an answer of SMSAPI is good
     */
    public record Health(boolean enabled, BigDecimal minimumPoints, Duration interval) {
    }

    Clients(CamelContext context, Threads threads, Measurements measurements, Health health, Duration keep) {
        this.context = context;
        this.threads = threads;
        this.measurements = measurements;
        this.health = health;
        this.connections = new Connections(context, threads.timer(), keep);
        this.clients = new Shared<>(Client::new, keep);
    }

    /** A client with what belongs to it. */
    public final class Client implements Shared.Resource {

        private final SmsapiClient smsapi;
        private final AccountWatch account;
        private final int number;
        private final SmsapiHealthCheck check;

        private Client(ClientSettings settings) {
            smsapi = new SmsapiClient(settings, connections, measurements);
            account = new AccountWatch(smsapi, health.interval(), settings.clock(), threads.accounts());
            number = IntStream.iterate(1, next -> next + 1).filter(numbers::add).findFirst().orElseThrow();
            check = new SmsapiHealthCheck(
                    "producer:smsapi" + (number == 1 ? "" : "-" + number), account, health.minimumPoints());
            var checks = healthChecks();
            if (checks != null) {
                checks.addHealthCheck(check);
            }
        }

        public SmsapiClient smsapi() {
            return smsapi;
        }

        public AccountWatch account() {
            return account;
        }

        @Override
        public boolean isIdle() {
            return smsapi.isIdle();
        }

        @Override
        public void close() {
            var checks = healthChecks();
            if (checks != null) {
                checks.removeHealthCheck(check);
            }
            numbers.remove(number);
            smsapi.close();
        }
    }

    /** Null when the component, or Camel, has no health checks. */
    private WritableHealthCheckRepository healthChecks() {
        return health.enabled()
                ? HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class) : null;
    }

    /**
     * The client for these settings, which stays at least until the lease is closed.
     *
     * @throws IllegalStateException when the component has been stopped
     */
    public Shared.Lease<Client> lease(ClientSettings settings) {
        return clients.lease(settings);
    }

    /** The clients that there are. */
    public List<Client> all() {
        return clients.all();
    }

    /** How many HTTP clients they have together. */
    public int connectionPools() {
        return connections.pools();
    }

    /** Closes what has not been used for a while. */
    void sweep() {
        clients.sweep();
        connections.sweep();
    }

    void stop() {
        clients.close();
        connections.close();
    }
}
