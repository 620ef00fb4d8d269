// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;

/** Equal texts by 64 threads that wait for their results, in requests of their own and in batches. */
final class Batching implements Row {

    private static final int THREADS = 64;
    private static final String NETWORK = "20";

    @Override
    public String title() {
        return "`batchSize=500&batchLinger=20` beside unbatched sends, the gateway answering after " + NETWORK + " ms";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of(), NETWORK);
             var senders = new Senders(gateway.line())) {
            var contenders = List.of(senders.smsapiRoute(), senders.batchedRoute());
            Measured.warmUp(contenders, THREADS, size.warmUp());
            report.compare(THREADS, Measured.of(contenders, THREADS, size));
        }
    }
}
