// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls to a port of this machine, as SMSAPI or a stranger makes them. */
final class Calls {

    /** The parameters of a report that a message was delivered. */
    static final String REPORT = "MsgId=id1&status=404&status_name=DELIVERED";

    private Calls() {
    }

    static HttpRequest.Builder at(int port, String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathAndQuery));
    }

    static HttpRequest.Builder form(HttpRequest.Builder request, String form) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    static HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
