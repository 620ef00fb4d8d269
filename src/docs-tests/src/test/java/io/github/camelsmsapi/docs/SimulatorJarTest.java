// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/** The jar that a newcomer starts: small, soon ready, and content with little memory. */
class SimulatorJarTest {

    private static final long MEGABYTE = 1L << 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theJarIsSmall() throws IOException {
        assertThat(Files.size(SimulatorJar.PATH)).isLessThanOrEqualTo(15 * MEGABYTE);
    }

    /** Ready in two seconds: counted in processor time, because other processes may share the machine. */
    @Test
    void isSoonReadyAndKeepsAHundredThousandMessagesInLittleMemory() throws Exception {
        var process = new ProcessBuilder(
                SimulatorJar.JAVA, "-jar", SimulatorJar.PATH.toString(), "--port", "0", "--points", "100000")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader output = process.inputReader()) {
            var ready = output.readLine();
            assertThat(process.info().totalCpuDuration().orElse(Duration.ZERO)).isLessThan(Duration.ofSeconds(4));
            var url = ready.substring(ready.indexOf("http://"));
            IntStream.range(0, 100).forEach(batch -> send(url, batch));
            assertThat(get(url + "/health")).contains("\"messages\":100000");

            var status = Path.of("/proc", Long.toString(process.pid()), "status");
            assumeThat(status).exists();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(resident(status))
                    .isLessThanOrEqualTo(200 * MEGABYTE));
        } finally {
            process.destroy();
        }
    }

    private void send(String url, int batch) {
        var recipients = IntStream.range(0, 1_000).mapToObj(n -> "48" + (500_000_000 + batch * 1_000 + n))
                .collect(Collectors.joining(","));
        var answer = body(HttpRequest.newBuilder(URI.create(url + "/sms.do"))
                .header("Authorization", "Bearer any").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "format=json&message=Your+order+of+batch+" + batch + "+is+on+its+way&to=" + recipients)));
        assertThat(answer).startsWith("{\"count\":1000");
    }

    private String get(String url) {
        return body(HttpRequest.newBuilder(URI.create(url)));
    }

    private String body(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join().body();
    }

    private static long resident(Path status) throws IOException {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(
                    line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1_024).findFirst().orElseThrow();
        }
    }
}
