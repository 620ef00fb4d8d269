// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The books of the simulator, read over its control API: what the gateway really took over, whatever the sender
 * believes.
 */
public final class GatewayRecords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    /** @param url the simulator's base URL */
    public GatewayRecords(String url) {
        this.url = url;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Messages(List<BookedMessage> collection) {
    }

    /** All messages, in the order of booking. */
    public List<BookedMessage> messages() throws IOException, InterruptedException {
        return read("messages", Messages.class).collection();
    }

    public GatewayTotals totals() throws IOException, InterruptedException {
        return read("stats", GatewayTotals.class);
    }

    private <T> T read(String page, Class<T> type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/_simulator/" + page)).build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The simulator answered HTTP " + answer.statusCode() + " to " + request.uri());
        }
        return JSON.readValue(answer.body(), type);
    }
}
