// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, with the class path of this one. */
public final class ChildProcess implements AutoCloseable {

    private static final long SECONDS_TO_END = 30;

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private Process process;

    /**
     * @param options   of the virtual machine
     * @param main      the program
     * @param arguments of the program
     * @param log       where its output goes, that of one start behind that of the other
     */
    public ChildProcess(List<String> options, String main, List<String> arguments, Path log) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // small and quick to start: there are several of them, and they do not live long
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::endWithUs));
    }

    /** Somebody has stopped the harness, and nobody else would stop what it has started. */
    private void endWithUs() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    public void start() throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does: it has no time to do anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Halts it as {@code kill -STOP} does, in the middle of whatever it does. */
    public void halt() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on where it was halted. */
    public void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor() != 0) {
            throw new IOException("kill -" + name + " failed");
        }
    }

    /** Tells it to end, and waits for that. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
