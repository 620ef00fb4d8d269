// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

/** How exactly nodes keep {@code requestsPerSecond} together. */
final class SharedLimiter implements Row {

    private static final int THREADS = 96;

    @Override
    public String title() {
        return "The limiter at 1,000 requests a second, three nodes that share it in PostgreSQL";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var postgres = Postgres.durable(); var database = postgres.database("limits")) {
            Postgres.execute(database, "CREATE UNLOGGED TABLE bucket (id VARCHAR(100) PRIMARY KEY, state BYTEA)");
            try (var gateway = new OtherProcess(FixedGateway.class, List.of())) {
                var url = gateway.line();
                try (var first = node(url, database); var second = node(url, database); var third = node(url, database)) {
                    Limiter.watch(oneAfterTheOther(first, second, third), THREADS, size, report);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Senders node(String gateway, DataSource database) throws Exception {
        ProxyManager<?> shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING).build();
        return new Senders(gateway, options -> {
            options.setRequestsPerSecond(Limiter.PER_SECOND);
            options.setRateLimitProxyManager((ProxyManager<Object>) shared);
        });
    }

    private static Contender oneAfterTheOther(Senders... nodes) {
        var routes = List.of(nodes).stream().map(Senders::smsapiRoute).toList();
        var next = new AtomicInteger();
        return new Contender("three nodes", () -> routes.get(next.getAndIncrement() % routes.size()).work().once());
    }
}
