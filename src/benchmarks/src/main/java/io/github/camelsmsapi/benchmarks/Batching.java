// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import io.github.camelsmsapi.SmsapiConfiguration;

/**
 * Equal texts in requests of their own and in batches: by threads that wait for their results, and by exchanges that
 * come at once and hold no thread up. Both within SMSAPI's limit of requests, and what there would be without it.
 */
final class Batching implements Row {

    private static final int THREADS = 64;
    private static final String NETWORK = "20";
    /** By then the requests that a limiter has saved up while it was idle are spent. */
    private static final Duration RUN_UP = Duration.ofMillis(500);
    private static final Consumer<SmsapiConfiguration> AS_SMSAPI = options -> options
            .setRequestsPerSecond(new SmsapiConfiguration().getRequestsPerSecond());

    @Override
    public String title() {
        return "`batchSize=500&batchLinger=20` beside unbatched sends, the gateway answering after " + NETWORK
               + " ms, with SMSAPI's limit of requests and without";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of(), NETWORK)) {
            var url = gateway.line();
            try (var alone = new Senders(url, AS_SMSAPI); var batched = new Senders(url, AS_SMSAPI);
                 var unlimited = new Senders(url)) {
                var waiting = List.of(
                        alone.smsapiRoute(), batched.batchedRoute(),
                        unlimited.smsapiRoute().named("route with `smsapi:`, without limit"));
                Measured.warmUp(waiting, THREADS, size.warmUp());
                report.compare(THREADS + " threads that wait", Measured.of(waiting, THREADS, size, RUN_UP));
                var atOnce = List.of(
                        alone.smsapiRouteAtOnce(), batched.batchedRouteAtOnce(),
                        unlimited.smsapiRouteAtOnce().named("route with `smsapi:`, without limit"));
                report.compare("1,000 exchanges at once", Measured.of(atOnce, 1, size, RUN_UP));
            }
        }
    }
}
