// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;

/** Delivery reports that come in, one and ten in a call, while the ledger knows their messages. */
final class Callbacks implements Row {

    private static final int THREADS = 8;

    @Override
    public String title() {
        return "Callbacks through `webhook:smsapi:reports`, ledger in memory, beside a `platform-http:` route that answers `OK`;"
               + " CPU and bytes with those of the caller";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var receivers = new Receivers(size.messages)) {
            for (var reports : List.of(1, 10)) {
                report.text(reports + (reports == 1 ? " report" : " reports") + " in a call:");
                var contenders = List.of(receivers.plainRoute(reports), receivers.smsapiRoute(reports));
                Measured.warmUp(contenders, THREADS, size.warmUp());
                report.compare(THREADS, Measured.of(contenders, THREADS, size));
            }
        }
    }
}
