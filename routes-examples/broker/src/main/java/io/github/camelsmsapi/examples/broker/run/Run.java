// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.jms.JMSException;

import io.github.camelsmsapi.examples.chaos.ChildProcess;
import io.github.camelsmsapi.examples.chaos.Http;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.records.BookedMessage;

/** One run: everything is started, killed, started again, and in the end told to end. */
final class Run implements AutoCloseable {

    /** Answers that are lost or spoilt and refusals that pass, about every tenth request. */
    private static final List<String> FAULTS = List.of(
            "answer-lost:probability=0.03", "cut-before-booking:probability=0.01", "http-503-before-booking:probability=0.01",
            "http-500-after-booking:probability=0.01", "truncated-json:probability=0.01", "html-page:probability=0.01",
            "hang-after-booking:probability=0.0005", "code-200:probability=0.01", "code-203:probability=0.005",
            "slow:probability=0.01,delay=300ms");
    private static final BigDecimal PLENTY = new BigDecimal(1_000_000);
    private static final Duration START = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = 20;
    private static final int MOST_DEATHS = 5;

    private final RunSettings settings;
    private final PrintStream out;
    private final SmsapiSimulator simulator;
    private final ChildProcess broker;
    private final OrderQueues queues;
    private final List<ChildProcess> nodes = new ArrayList<>();
    private final Map<String, Ending> endings = new HashMap<>();
    private int kills;
    private int restarts;
    private int diedByThemselves;

    Run(RunSettings settings, PrintStream out) throws IOException {
        this.settings = settings;
        this.out = out;
        simulator = SmsapiSimulator.builder()
                .gateway(rules -> rules.attemptsPerNumber(0))
                .faults(faults -> FAULTS.forEach(fault -> faults.add(FaultNotation.read(fault)))).start();
        simulator.setPoints(PLENTY);
        var port = Http.freePort();
        var url = settings.url().orElse("tcp://127.0.0.1:" + port);
        broker = settings.url().isPresent()
                ? null
                : Processes.broker(port, settings.output().resolve("data"), settings.output().resolve("broker.log"));
        queues = new OrderQueues(url, settings.queue());
        for (int node = 1; node <= settings.nodes(); node++) {
            nodes.add(Processes.node(
                    url, settings.queue(), simulator.url(), settings.checkIdx(),
                    settings.output().resolve("node-" + node + ".log")));
        }
    }

    Result execute() throws IOException, InterruptedException, JMSException {
        var orders = Order.upTo(settings.messages());
        startBroker();
        demandEmptyQueues();
        queues.put(orders);
        for (var node : nodes) {
            node.start();
        }
        var began = System.nanoTime();
        var ended = untilAllHaveEnded(began);
        var took = Duration.ofNanos(System.nanoTime() - began);
        nodes.forEach(ChildProcess::close);
        takeEndings();
        var reasons = endings.values().stream().filter(ending -> ending.kind() != Ending.Kind.SENT)
                .collect(Collectors.groupingBy(Run::reason, TreeMap::new, Collectors.counting()));
        var faults = simulator.faultsInjected().values().stream().mapToLong(Long::longValue).sum();
        return new Result(
                settings, ended, diedByThemselves, took, reasons, faults,
                Comparison.of(
                        orders, endings.values(), simulator.messages().stream().map(BookedMessage::text).toList()));
    }

    private static String reason(Ending ending) {
        return ending.kind().name().toLowerCase(Locale.ROOT) + ": " + ending.reason().orElse("no reason, see the broker's log");
    }

    private void startBroker() throws IOException, InterruptedException {
        if (broker != null) {
            broker.start();
        }
        var end = System.nanoTime() + START.toNanos();
        while (!queues.isReachable()) {
            if (System.nanoTime() > end) {
                throw new IOException("The broker does not answer; see broker.url, or broker.log in " + settings.output());
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
    }

    /** What stood there before would be counted, and be sent. */
    private void demandEmptyQueues() throws JMSException {
        for (var suffix : List.of("", ".sent", ".parked", ".dead", ".unknown")) {
            if (queues.size(suffix) > 0) {
                throw new IllegalArgumentException(
                        "The queue " + settings.queue() + suffix + " is not empty; name another one by broker.queue");
            }
        }
    }

    private boolean untilAllHaveEnded(long began) throws IOException, InterruptedException {
        while (System.nanoTime() - began < settings.timeout().toNanos()) {
            startThoseThatDied();
            takeEndings();
            killWhatIsDue();
            if (endings.size() >= settings.messages() && kills == settings.kills()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    private void takeEndings() {
        endings.putAll(queues.takeEndings().stream()
                .collect(Collectors.toMap(Ending::messageId, Function.identity(), (one, again) -> again)));
    }

    private void killWhatIsDue() throws IOException, InterruptedException {
        if (kills < settings.kills() && isReached(kills + 1, settings.kills() + 1)) {
            var node = kills % nodes.size();
            out.printf("%,d ended: node %d is killed and started again%n", endings.size(), node + 1);
            nodes.get(node).kill();
            nodes.get(node).start();
            kills++;
        }
        // in between: half an interval behind the kills of nodes
        if (broker != null && restarts < settings.restarts() && isReached(2 * restarts + 1, 2 * settings.restarts())) {
            out.printf("%,d ended: the broker is killed and started again%n", endings.size());
            restarts++;
            broker.kill();
            startBroker();
        }
    }

    private boolean isReached(int share, int of) {
        return (long) endings.size() * of >= (long) settings.messages() * share;
    }

    private void startThoseThatDied() throws IOException {
        for (var node : nodes) {
            if (!node.isAlive()) {
                diedByThemselves++;
                if (diedByThemselves > MOST_DEATHS) {
                    throw new IOException("A node ends again and again; see its log in " + settings.output());
                }
                node.start();
            }
        }
    }

    @Override
    public void close() {
        nodes.forEach(ChildProcess::close);
        queues.close();
        if (broker != null) {
            broker.close();
        }
        simulator.close();
    }
}
