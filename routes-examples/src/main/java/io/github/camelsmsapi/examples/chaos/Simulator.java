// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The simulator, in a process that is killed and started again with the same books. */
final class Simulator implements AutoCloseable {

    /** What the simulator has in its books. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Booked(String id, String idx, String number, String text) {

        @Override
        public String toString() {
            return "Booked[" + id + ", " + idx + "]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Page(int size, List<Booked> collection) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Stats(Map<String, Long> faults) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 5000;

    private final Http http = new Http();
    private final ChaosSettings settings;
    private final Path folder;
    private final int port = Http.freePort();
    private final Map<String, Long> faultsOfEarlierRuns = new TreeMap<>();
    private boolean faulty = true;
    private int starts;
    private ChildProcess process;

    Simulator(ChaosSettings settings, Path folder) throws IOException {
        this.settings = settings;
        this.folder = folder;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private String control(String page) {
        return url() + "/_simulator/" + page;
    }

    /** Starts it with faults, and with other ones at every start. */
    void start() throws IOException {
        var options = new ArrayList<>(
                List.of(
                        "--port", String.valueOf(port), "--data", folder.resolve("simulator.data").toString(),
                        "--attempts-per-number", "0", "--points", "100000000", "--requests-kept", "100",
                        "--intermediate-reports", "SENT", "--reports-per-call", "5", "--sent-after", "500ms",
                        "--delivery-delay", "1s"));
        if (faulty) {
            options.addAll(Faults.options(settings.faults(), settings.seed() + starts));
        }
        starts++;
        process = new ChildProcess(
                List.of("-Xmx512m"), "io.github.camelsmsapi.simulator.Main", options, folder.resolve("simulator.log"));
        process.start();
    }

    boolean isReady() throws InterruptedException {
        return http.answers(control("stats"));
    }

    /** Kills it; what it counts of its faults does not survive that, so it is asked before. */
    void kill() throws IOException, InterruptedException {
        faults().forEach((fault, count) -> faultsOfEarlierRuns.put(fault, count));
        process.kill();
    }

    /** From now on it does nothing wrong. */
    void calm() throws IOException, InterruptedException {
        faulty = false;
        http.delete(control("faults"));
    }

    /** How often each fault has struck in all. */
    Map<String, Long> faults() throws IOException, InterruptedException {
        var sum = new TreeMap<>(faultsOfEarlierRuns);
        JSON.readValue(http.get(control("stats")), Stats.class).faults()
                .forEach((fault, count) -> sum.merge(fault, count, Long::sum));
        return sum;
    }

    /** All messages, in the order of booking. */
    List<Booked> books() throws IOException, InterruptedException {
        var all = new ArrayList<Booked>();
        Page page;
        do {
            page = JSON.readValue(
                    http.get(control("messages?offset=" + all.size() + "&limit=" + PAGE)), Page.class);
            all.addAll(page.collection());
        } while (page.collection().size() == PAGE);
        return all;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
