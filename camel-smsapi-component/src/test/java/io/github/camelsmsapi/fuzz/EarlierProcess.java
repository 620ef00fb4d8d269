// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.SmsapiSimulator;

/** Sends a message as a process did that has ended since. */
final class EarlierProcess {

    private EarlierProcess() {
    }

    static void send(SmsapiSimulator simulator, Plan.Sms sms) throws IOException {
        var form = Map.of("to", sms.number(), "message", sms.text(), "idx", sms.idx(), "check_idx", "1", "format", "json")
                .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var connection = (HttpURLConnection) URI.create(simulator.url() + "/sms.do").toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer token-of-the-trial");
        connection.setRequestProperty("Connection", "close");
        connection.setDoOutput(true);
        connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        try (var answer = connection.getInputStream()) {
            var text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains("\"count\":1")) {
                throw new IOException("not sent before: " + text);
            }
        }
    }
}
