// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.nio.file.Path;

/** The executable simulator that this build made. */
final class SimulatorJar {

    static final Path PATH = Path.of(System.getProperty("docs.root"), "smsapi-simulator", "target", "smsapi-simulator.jar");
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private SimulatorJar() {
    }
}
