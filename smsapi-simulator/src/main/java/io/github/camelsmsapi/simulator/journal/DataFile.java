// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * A file that only grows while the simulator runs. A lock file beside it keeps a second simulator away; what the system
 * was given survives the end of the process, and if so set that of the machine.
 */
public final class DataFile implements AutoCloseable {

    private final Path path;
    private final boolean force;
    private final FileChannel lock;
    private Optional<FileChannel> channel = Optional.empty();

    private DataFile(Path path, boolean force, FileChannel lock) {
        this.path = path;
        this.force = force;
        this.lock = lock;
    }

    /**
     * Takes the file for this simulator alone; it need not exist.
     *
     * @throws IllegalStateException if another simulator has it, or if it cannot be written
     */
    public static DataFile take(Path path, boolean force) {
        var absolute = path.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            var lock = FileChannel.open(beside(absolute, ".lock"), CREATE, WRITE);
            if (!isFree(lock)) {
                lock.close();
                throw new IllegalStateException("The data file " + path + " is in use by another simulator");
            }
            return new DataFile(absolute, force, lock);
        } catch (IOException e) {
            throw new IllegalStateException("The data file " + path + " cannot be used: " + e, e);
        }
    }

    /** Hands over each line, the last one also if it is torn. */
    void read(Consumer<String> line) {
        if (!Files.exists(path)) {
            return;
        }
        try (var reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            for (var next = reader.readLine(); next != null; next = reader.readLine()) {
                line.accept(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a new content in place of the old one, all of it or nothing, and goes on behind it. */
    void rewrite(Consumer<Consumer<ByteBuffer>> content) {
        try {
            closeChannel();
            var fresh = beside(path, ".new");
            var writer = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING);
            channel = Optional.of(writer);
            content.accept(this::append);
            writer.force(true);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the bytes to the system before it returns. */
    void append(ByteBuffer bytes) {
        if (channel.isEmpty()) {
            return;
        }
        try {
            while (bytes.hasRemaining()) {
                channel.get().write(bytes);
            }
            if (force) {
                channel.get().force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            closeChannel();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeChannel() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
            channel = Optional.empty();
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) { // another simulator of this process
            return false;
        }
    }

    private static Path beside(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
