// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.clients;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.clients.Recording.RecordedRequest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request of the official clients, as it was on the wire, gets an answer of the form that the client reads. */
class RecordedClientsTest {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([0-9]+):([^}]*)}");

    private final Map<Integer, JsonNode> answers = new HashMap<>();

    static List<String> clients() {
        return Recording.ALL;
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyCallOfTheClientIsAnsweredAsItNeeds(String file) {
        var recording = Recording.of(file);
        var softly = new SoftAssertions();
        try (var simulator = SmsapiSimulator.builder().clock(Clock.fixed(recording.recorded(), ZoneOffset.UTC))
                .gateway(rules -> rules.attemptsPerNumber(0)).start()) {
            var caller = new Caller(simulator);
            for (var call : recording.calls()) {
                call.requests().forEach(request -> {
                    var what = recording.client() + ' ' + call.name() + ", request " + request.number();
                    var answer = send(caller, request);
                    softly.assertThat(answer.statusCode()).as(what).isEqualTo(request.status());
                    request.answer().ifPresent(form -> {
                        var json = Caller.json(answer);
                        answers.put(request.number(), json);
                        softly.assertThat(Recording.form(json)).as(what).isEqualTo(form);
                    });
                });
            }
        }
        softly.assertAll();
    }

    private HttpResponse<String> send(Caller caller, RecordedRequest recorded) {
        var request = caller.request(filled(recorded.path()));
        recorded.type().ifPresent(type -> request.header("Content-Type", type));
        return caller.send(request.method(recorded.method(), recorded.body().isEmpty() && !recorded.emptyBody()
                ? BodyPublishers.noBody() : BodyPublishers.ofString(filled(recorded.body()))));
    }

    private String filled(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(
                answers.get(Integer.valueOf(reference.group(1))).at(reference.group(2)).asText()));
    }
}
