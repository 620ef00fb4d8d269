// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;

/** How exactly {@code requestsPerSecond} is kept. */
final class Limiter implements Row {

    static final int PER_SECOND = 1_000;
    private static final int THREADS = 16;

    @Override
    public String title() {
        return "The limiter at 1,000 requests a second, one node";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of());
             var senders = new Senders(gateway.line(), options -> options.setRequestsPerSecond(PER_SECOND))) {
            watch(senders.smsapiRoute(), THREADS, size, report);
        }
    }

    /** Reports the rate that one or several senders come to, once their code is compiled. */
    static void watch(Contender sender, int threads, Size size, Report report) throws Exception {
        Sample.of(sender, threads, size.round.multipliedBy(2));
        report.figure("requests a second", "%,.1f", Sample.of(sender, threads, size.limiter).perSecond());
    }
}
