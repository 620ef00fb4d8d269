// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.Requirement;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.clients.Recording.RecordedCall;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The official JavaScript client, unmodified, makes each of its calls to the simulator. */
class JavaScriptClientTest {

    private static final Path FOLDER = Path.of("target", "javascript-client");
    private static final String CLIENT = "smsapi@2.1.3";

    @Test
    void everyCallWorksButThoseThatTheServiceRefusesToo() throws IOException {
        Requirement.of(run(List.of("node", "--version")).startsWith("v"), "Node is not here to run the JavaScript client");
        Files.createDirectories(FOLDER);
        if (!Files.exists(FOLDER.resolve("node_modules/smsapi/package.json"))) {
            run(List.of("npm", "install", "--prefix", ".", "--no-audit", "--no-fund", CLIENT));
        }
        Requirement.of(Files.exists(FOLDER.resolve("node_modules/smsapi/package.json")),
                CLIENT + " cannot be installed by npm");
        try (var script = JavaScriptClientTest.class.getResourceAsStream("/clients/javascript.mjs")) {
            Files.copy(script, FOLDER.resolve("calls.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }

        try (var simulator = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0)).start()) {
            var verdicts = run(List.of("env", "URL=" + simulator.url(), "node", "calls.mjs")).lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(call -> call[0], call -> call[1]));

            assertThat(verdicts.keySet()).containsAll(
                    Recording.of("javascript").calls().stream().map(RecordedCall::name).toList());
            Recording.of("javascript").calls().forEach(call -> assertThat(verdicts.get(call.name())).as(call.name())
                    .matches(verdict -> call.fails().isPresent() ? verdict.contains("status 415") : verdict.equals("ok")));
        }
    }

    private static String run(List<String> command) {
        try {
            Files.createDirectories(FOLDER);
            var process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(2, TimeUnit.MINUTES);
            return output;
        } catch (IOException e) { // there is no such command
            return "";
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
