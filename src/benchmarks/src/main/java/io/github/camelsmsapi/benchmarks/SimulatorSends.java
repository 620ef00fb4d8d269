// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.simulator.SmsapiSimulator;

/** The simulator as a gateway, beside one that keeps nothing. */
final class SimulatorSends implements Row {

    private static final int THREADS = 4;
    /** The simulator has far more code than a sender, which takes longer until it is compiled. */
    private static final int WARM_UPS = 4;

    @Override
    public String title() {
        return "The simulator's `sms.do` beside a Vert.x handler with a fixed response";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var fixed = new OtherProcess(FixedGateway.class, List.of());
             var simulator = new OtherProcess(SimulatorSends.class, List.of());
             var toFixed = new Senders(fixed.line());
             var toSimulator = new Senders(simulator.line())) {
            var contenders = List.of(toFixed.bareClient("to a fixed response"), toSimulator.bareClient("to the simulator"));
            Measured.warmUp(contenders, THREADS, size.warmUp().multipliedBy(WARM_UPS));
            report.compare(THREADS, Measured.of(contenders, THREADS, size));
        }
    }

    /** The simulator, a process of its own. */
    public static void main(String[] arguments) throws Exception {
        try (var simulator = SmsapiSimulator.builder().server(server -> server.port(0)).start()) {
            simulator.setPoints(new BigDecimal("1000000000"));
            System.out.println(simulator.url());
            System.in.transferTo(System.err);
        }
    }
}
