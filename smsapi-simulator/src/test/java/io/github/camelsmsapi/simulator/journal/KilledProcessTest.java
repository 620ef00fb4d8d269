// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.Main;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessTest {

    @TempDir
    Path folder;

    @Test
    void everythingAnsweredBeforeTheKillIsStillThere() throws IOException, InterruptedException {
        var file = folder.resolve("data.jsonl");
        var answered = new ArrayList<String>();
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "--port", "0", "--data",
                file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var ready = output.readLine();
            var caller = Caller.at(ready.substring(ready.indexOf("http://")), "some-token");
            for (var n = 0; n < 20; n++) {
                var sent = caller.sms("to", "485001002" + (10 + n), "message", "Hi", "idx", "i" + n);
                answered.add(sent.path("list").path(0).path("id").asText());
            }
        } finally {
            process.destroyForcibly().waitFor(); // kill -9
        }

        try (var again = SmsapiSimulator.builder().server(server -> server.data(file)).start()) {
            assertThat(again.messages()).extracting(BookedMessage::id).containsExactlyElementsOf(answered);
            assertThat(again.stats().points()).isEqualByComparingTo("9996.7");
        }
    }
}
