// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;

/** One message in each request, by one thread and by sixteen. */
final class SingleSends implements Row {

    @Override
    public String title() {
        return "Single sends through a route, ledger in memory, beside a bare client and an `http:` route";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of()); var senders = new Senders(gateway.line())) {
            var contenders = List.of(senders.bareClient(), senders.httpRoute(), senders.smsapiRoute());
            Measured.warmUp(contenders, 2, size.warmUp().multipliedBy(4));
            for (var threads : List.of(1, 16)) {
                report.compare(threads, Measured.of(contenders, threads, size));
            }
        }
    }
}
