// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run: everything is started, killed, started again, and in the end told to end. */
final class Run implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final int SHARE = 20;
    private static final int MOST_DEATHS = 5;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final Duration START = Duration.ofSeconds(60);

    private final ChaosSettings settings;
    private final PrintStream out;
    private final Plan plan;
    private final Database database;
    private final Simulator simulator;
    private final List<OutboxNode> nodes = new ArrayList<>();
    private final long began = System.nanoTime();
    private int diedByThemselves;
    private boolean calm;
    private long lastLine = began;

    /** @param folder an empty one */
    Run(ChaosSettings settings, Path folder, PrintStream out) throws IOException {
        this.settings = settings;
        this.out = out;
        this.plan = new Plan(settings);
        this.simulator = new Simulator(settings, folder);
        this.database = Database.of(settings.nodes(), folder);
        for (int node = 1; node <= settings.nodes(); node++) {
            nodes.add(new OutboxNode(
                    database, simulator.url(), settings.checkIdx(), folder.resolve("outbox-" + node + ".log")));
        }
    }

    Result execute() throws IOException, InterruptedException, SQLException {
        startSimulator();
        database.fill(settings.messages());
        for (var node : nodes) {
            node.start();
        }
        var began = System.nanoTime();
        var ended = untilAllHaveEnded();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var faults = simulator.faults();
        for (var node : nodes) {
            node.close();
        }
        return new Result(
                settings, ended, diedByThemselves, took, faults, Comparison.of(database.rows(), simulator.books()));
    }

    private boolean untilAllHaveEnded() throws IOException, InterruptedException {
        while (System.nanoTime() - began < settings.timeout().toNanos()) {
            startThoseThatDied();
            var asked = System.nanoTime();
            var progress = progress();
            // counting many rows is work that the outbox shall not spend its time on
            var pause
                    = Math.min(LONGEST_PAUSE.toNanos(), Math.max(BETWEEN_LOOKS.toNanos(), (System.nanoTime() - asked) * SHARE));
            if (progress.isPresent()) {
                killWhatIsDue(progress.get().done());
                if (progress.get().ended() == settings.messages() && !plan.isKillDue(settings.messages())) {
                    return true;
                }
                show(progress.get());
            }
            TimeUnit.NANOSECONDS.sleep(pause);
        }
        return false;
    }

    private Optional<Progress> progress() throws InterruptedException {
        for (var node : nodes) {
            var progress = node.progress();
            if (progress.isPresent()) {
                return progress;
            }
        }
        return Optional.empty();
    }

    private void killWhatIsDue(int done) throws IOException, InterruptedException {
        if (plan.isKillDue(done)) {
            var kill = plan.next();
            if (kill.isOfSimulator()) {
                out.printf("%,d done: the simulator is killed and started again%n", done);
                simulator.kill();
                startSimulator();
            } else {
                out.printf("%,d done: outbox %d is killed and started again%n", done, kill.node() + 1);
                nodes.get(kill.node()).kill();
                nodes.get(kill.node()).start();
            }
        }
        if (!calm && plan.isCalm(done)) {
            out.printf("%,d done: nothing goes wrong any more%n", done);
            simulator.calm();
            calm = true;
        }
    }

    private void startThoseThatDied() throws IOException {
        for (var node : nodes) {
            if (node.hasFailed()) {
                diedByThemselves++;
                if (diedByThemselves > MOST_DEATHS) {
                    throw new IOException("An outbox ends again and again; see its log");
                }
                out.println("an outbox ended by itself, see its log; it is started again");
                node.start();
            }
        }
    }

    private void startSimulator() throws IOException, InterruptedException {
        simulator.start();
        var end = System.nanoTime() + START.toNanos();
        while (!simulator.isReady()) {
            if (System.nanoTime() > end) {
                throw new IOException("The simulator does not answer; see its log");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private void show(Progress progress) {
        if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
            lastLine = System.nanoTime();
            out.printf("%,d of %,d ended %s%n", progress.ended(), settings.messages(), progress);
        }
    }

    @Override
    public void close() throws IOException {
        for (var node : nodes) {
            node.close();
        }
        simulator.close();
        database.close();
    }
}
