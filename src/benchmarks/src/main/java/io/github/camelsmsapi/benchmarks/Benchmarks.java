// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

/** Measures the component beside its baselines and writes a report. */
public final class Benchmarks {

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, java.util.List.of()); var senders = new Senders(gateway.line())) {
            System.out.println(Measured.of(java.util.List.of(senders.bareClient(), senders.httpRoute(), senders.smsapiRoute()), 1,
                    5, java.time.Duration.ofSeconds(5)));
        }
    }
}
