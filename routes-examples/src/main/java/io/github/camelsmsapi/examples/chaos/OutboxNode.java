// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.examples.outbox.OutboxState;

/** An outbox, in a process that is killed and started again. */
final class OutboxNode implements AutoCloseable {

    private final Http http = new Http();
    private final int port = Http.freePort();
    private final ChildProcess process;

    OutboxNode(Database database, String gateway, boolean checkIdx, Path log) throws IOException {
        var options = new ArrayList<>(database.options());
        options.addAll(List.of(
                "-Doutbox.gateway=" + gateway,
                "-Doutbox.port=" + port,
                "-Doutbox.checkIdx=" + checkIdx,
                // a real gateway's times are of no use where everything is over in minutes
                "-Doutbox.requestsPerSecond=10000",
                "-Doutbox.throttlePause=10",
                "-Doutbox.responseTimeout=2000",
                "-Doutbox.redelivery=50ms",
                "-Doutbox.retry=200",
                "-Doutbox.longestRetry=2000",
                "-Doutbox.lease=3",
                "-Doutbox.poll=50",
                "-Dlog4j2.configurationFile=" + Chaos.LOGGING,
                "-Doutbox.log=WARN"));
        process = new ChildProcess(options, "io.github.camelsmsapi.examples.outbox.Outbox", List.of(), log);
    }

    void start() throws IOException {
        process.start();
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void halt() throws IOException, InterruptedException {
        process.halt();
    }

    void goOn() throws IOException, InterruptedException {
        process.goOn();
    }

    /** Whether it ended without being told to. */
    boolean hasFailed() {
        return !process.isAlive();
    }

    /** How many rows are in which state, if it answers just now. */
    Optional<Progress> progress() throws InterruptedException {
        try {
            var progress = new Progress();
            new String(http.get("http://127.0.0.1:" + port + "/outbox"), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split(" "))
                    .forEach(line -> progress.put(OutboxState.valueOf(line[0]), Integer.valueOf(line[1])));
            return Optional.of(progress);
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
