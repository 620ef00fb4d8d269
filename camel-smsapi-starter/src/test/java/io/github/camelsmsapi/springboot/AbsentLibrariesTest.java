// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An application of which an optional library is not on the class path, in a process of its own. */
class AbsentLibrariesTest {

    private static final String MICROMETER
            = "micrometer-(core|registry|jakarta9).*|prometheus-.*|.*actuator.*|camel-micrometer.*";
    private static final String FLYWAY = "flyway-.*";
    private static final String PLATFORM_HTTP = "camel-platform-http.*";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        simulator.close();
    }

    /** What the application prints, its exit code first. */
    private String run(String absent, String... options) throws Exception {
        var all = Arrays.asList(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator));
        var present = all.stream().filter(entry -> !Path.of(entry).getFileName().toString().matches(absent)).toList();
        assertThat(present).hasSizeLessThan(all.size());
        var command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "-cp",
                        present.stream().collect(Collectors.joining(File.pathSeparator)), BareShop.class.getName(),
                        "--server.port=0",
                        "--server.address=127.0.0.1", "--camel.component.smsapi.token=secret-token",
                        "--camel.component.smsapi.base-url=" + simulator.url()));
        command.addAll(List.of(options));
        var log = folder.resolve("log");
        var exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        return exit + "\n" + Files.readString(log);
    }

    @ParameterizedTest
    @ValueSource(strings = { MICROMETER, FLYWAY, PLATFORM_HTTP, MICROMETER + "|" + FLYWAY + "|" + PLATFORM_HTTP })
    void itSends(String absent) throws Exception {
        assertThat(run(absent)).startsWith("0\n").doesNotContain("NoClassDefFoundError", "ClassNotFoundException");

        assertThat(simulator.messagesTo("48500100200")).hasSize(1);
    }

    @Test
    void withoutMicrometerAndFlywayItTakesReports() throws Exception {
        assertThat(run(MICROMETER + "|" + FLYWAY, "--shop.webhook=true")).startsWith("0\n")
                .contains("https://shop.example.org/reports at SMSAPI as the callback for sms_dlr");
    }

    @Test
    void withoutPlatformHttpAWebhookSaysWhatIsMissing() throws Exception {
        assertThat(run(PLATFORM_HTTP, "--shop.webhook=true")).startsWith("1\n").contains("platform-http");

        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void withoutFlywayALedgerInTheDatabaseSaysWhatIsMissing() throws Exception {
        assertThat(run(FLYWAY, "--smsapi.ledger.store=jdbc", "--spring.datasource.url=jdbc:h2:mem:bare"))
                .startsWith("1\n").contains("org.flywaydb:flyway-core");
    }
}
