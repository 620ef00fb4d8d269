// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import io.github.camelsmsapi.ledger.JdbcTakenReports;
import io.github.camelsmsapi.ledger.TakenReports;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Has a route get each report and each incoming message once, on however many nodes, and loses none:
 *
 * <pre>
 * from("webhook:smsapi:inbox…").idempotentConsumer(header("CamelSmsapiReportKey"), repository).to(…)
 * </pre>
 *
 * A repetition that comes while the first is worked at fails, so that SMSAPI sends it again; it is left out once the
 * route has taken over the first, and handed over when the route failed, or when its node died and the lease ended. For
 * the idempotent consumer as it is by default, eager; not for {@code eager(false)}. Thread-safe.
 */
public final class SmsapiIdempotentRepository extends ServiceSupport implements IdempotentRepository {

    /** How long a route may work at a report, where nothing else is said. */
    public static final Duration USUAL_LEASE = Duration.ofMinutes(15);
    private static final Duration USUAL_MEMORY = Duration.ofDays(30);
    private static final Duration CLEANING = Duration.ofMinutes(10);
    private static final int MOST_PORTIONS = 100;

    private final TakenReports reports;
    private final String name;
    private final Duration lease;
    private final Clock clock;
    private final Map<UUID, Instant> leases = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.MIN);

    /** One that keeps the last 100,000 in memory. */
    public SmsapiIdempotentRepository() {
        this(TakenReports.inMemory(), "", USUAL_LEASE, Clock.systemUTC());
    }

    /** One in the ledger's database, whose tables it makes. */
    public SmsapiIdempotentRepository(DataSource database) {
        this(new JdbcTakenReports(database, true), "", USUAL_LEASE, Clock.systemUTC());
    }

    /**
     * @param reports where it keeps what was taken over
     * @param name    of the route, where several are to get the same report, each once; else empty
     * @param lease   how long a route may work at a report; after that it counts as dead, and another one gets it
     */
    public SmsapiIdempotentRepository(TakenReports reports, String name, Duration lease, Clock clock) {
        this.reports = reports;
        this.name = name;
        this.lease = lease;
        this.clock = clock;
    }

    @Override
    protected void doStart() {
        reports.start();
    }

    /**
     * Begins to work at a report.
     *
     * @return                       false when it is taken over
     * @throws IllegalStateException while it is worked at elsewhere
     */
    @Override
    public boolean add(String key) {
        clean();
        var id = id(key);
        var now = now();
        return switch (reports.take(id, now, now.plus(lease))) {
            case FREE -> {
                leases.put(id, now.plus(lease));
                yield true;
            }
            case TAKEN -> false;
            case IN_WORK -> throw new IllegalStateException(
                    "The same report is worked at, so that this repetition is not taken over; SMSAPI will send it again");
        };
    }

    @Override
    public boolean confirm(String key) {
        var until = leases.remove(id(key));
        if (until != null) {
            reports.confirm(id(key), until, now());
        }
        return until != null;
    }

    /** Gives back what is worked at; forgets what was taken over. */
    @Override
    public boolean remove(String key) {
        var until = leases.remove(id(key));
        if (until == null) {
            reports.forget(id(key));
        } else {
            reports.release(id(key), until);
        }
        return true;
    }

    @Override
    public boolean contains(String key) {
        return reports.isTaken(id(key));
    }

    @Override
    public void clear() {
        leases.clear();
        reports.clear();
    }

    private UUID id(String key) {
        return UUID.nameUUIDFromBytes((name.length() + ":" + name + key).getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the databases are
    }

    private void clean() {
        var now = now();
        var last = cleaned.get();
        if (now.minus(CLEANING).isBefore(last) || !cleaned.compareAndSet(last, now)) {
            return;
        }
        var portions = 0;
        while (reports.deleteBefore(now.minus(USUAL_MEMORY)) > 0 && portions < MOST_PORTIONS) {
            portions++;
        }
    }
}
