// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;

/** How exactly {@code requestsPerSecond} is kept. */
final class Limiter implements Row {

    private static final int PER_SECOND = 1_000;
    private static final int THREADS = 16;

    @Override
    public String title() {
        return "The limiter at 1,000 requests a second, one node";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of());
             var senders = new Senders(gateway.line(), PER_SECOND)) {
            var route = senders.smsapiRoute();
            Sample.of(route, THREADS, size.round.multipliedBy(3)); // after which the first second's supply is used up
            report.figure("requests a second", "%,.1f", Sample.of(route, THREADS, size.limiter).perSecond());
        }
    }
}
