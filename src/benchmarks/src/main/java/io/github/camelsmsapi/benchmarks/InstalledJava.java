// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;

/**
 * A JDK that is installed beside the one that runs.
 *
 * @param home    its folder
 * @param version its feature version
 */
record InstalledJava(Path home, int version) {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    /** The newest, the running one included. */
    static Optional<InstalledJava> newest() throws IOException {
        try (var homes = Files.list(Path.of(System.getProperty("java.home")).toRealPath().getParent())) {
            return homes.filter(home -> Files.isRegularFile(home.resolve("release")))
                    .map(home -> new InstalledJava(home, version(home)))
                    .max(Comparator.comparingInt(InstalledJava::version));
        }
    }

    private static int version(Path home) {
        var release = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "0").replace("\"", "")).feature();
    }

    Path executable() {
        return home.resolve("bin").resolve("java");
    }

    boolean hasVirtualThreads() {
        return version >= FIRST_WITH_VIRTUAL_THREADS;
    }
}
