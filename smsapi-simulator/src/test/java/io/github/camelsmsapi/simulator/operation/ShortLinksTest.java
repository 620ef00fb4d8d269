// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShortLinksTest extends SimulatorTest {

    private static final String LINKS = "/short_url/links";

    @Test
    void aLinkLeadsWhereItShallAndItsClicksAreCounted() {
        var link = create("{\"url\":\"https://example.org/a?b=c\",\"description\":\"My page\"}");
        assertThat(link.path("id").asText()).matches("\\d+");
        assertThat(link.path("type").asText()).isEqualTo("URL");
        assertThat(link.path("filename").isNull()).isTrue();
        assertThat(link.path("hits").asInt()).isZero();

        var clicked = click(link);
        click(link);

        assertThat(clicked.statusCode()).isEqualTo(302);
        assertThat(clicked.headers().firstValue("Location")).hasValue("https://example.org/a?b=c");
        var read = Caller.json(caller.get(LINKS + "/" + link.path("id").asText()));
        assertThat(read.path("hits").asInt()).isEqualTo(2);
        assertThat(read.path("hits_unique").asInt()).isEqualTo(1);
        assertThat(read.path("description").asText()).isEqualTo("My page");
    }

    @Test
    void aNamedLinkFromAFormKeepsItsNameAndNoOtherMayHaveIt() {
        var created = caller.postForm("/api" + LINKS, "url", "https://example.org", "name", "Url name");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Caller.json(created).path("short_url").asText()).isEqualTo(simulator.url() + "/s/Url%20name");
        assertThat(click(Caller.json(created)).statusCode()).isEqualTo(302);
        var second = caller.postForm(LINKS, "url", "https://example.org", "name", "Url name");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Caller.json(second).path("message").asText()).isEqualTo("Named link already exists");
    }

    @Test
    void linksAreListedChangedAndDeleted() {
        var first = create("{\"url\":\"https://example.org/1\",\"name\":\"one\"}");
        create("{\"url\":\"https://example.org/2\",\"name\":\"two\"}");
        var list = Caller.json(caller.get(LINKS + "?offset=1"));
        assertThat(list.path("size").asInt()).isEqualTo(2);
        assertThat(list.path("collection").findValuesAsText("name")).containsExactly("two");

        var path = LINKS + "/" + first.path("id").asText();
        assertThat(change(path, "name", "two").statusCode()).isEqualTo(409);
        var changed = Caller.json(change(path, "name", "uno", "url", "https://example.org/uno"));
        assertThat(changed.path("id")).isEqualTo(first.path("id"));
        assertThat(click(changed).headers().firstValue("Location")).hasValue("https://example.org/uno");
        assertThat(click(first).statusCode()).isEqualTo(404);
        assertThat(change(path, "url", "nonsense").statusCode()).isEqualTo(400);

        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(204);
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
        assertThat(change(path, "name", "x").statusCode()).isEqualTo(404);
        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(404);
        assertThat(click(changed).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "seconds, PT1S", "minutes, PT1M", "hours, PT1H", "days, P1D" })
    void aLinkEndsWhenItIsToldTo(String unit, Duration length) {
        var now = simulator.now().truncatedTo(ChronoUnit.SECONDS);
        var link = create("{\"url\":\"https://example.org\",\"expire_time\":2,\"expire_unit\":\"" + unit + "\"}");
        assertThat(Instant.parse(link.path("expire").asText()))
                .isBetween(now.plus(length.multipliedBy(2)), now.plus(length.multipliedBy(2)).plusSeconds(30));

        assertThat(click(link).statusCode()).isEqualTo(302);
        simulator.advance(length.multipliedBy(2));
        assertThat(click(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkMayLeadToAFile() {
        var link = create("{\"file\":\"leaflet.pdf\"}");

        assertThat(link.path("filename").asText()).isEqualTo("leaflet.pdf");
        assertThat(click(link).body()).isEqualTo("leaflet.pdf");
    }

    @ParameterizedTest
    @CsvSource({
            "url, nonsense, 1, seconds", "expire_time, https://example.org, 0, seconds",
            "expire_time, https://example.org, soon, seconds", "expire_time, https://example.org, 1, years",
            "expire_time, https://example.org, 9223372036854775807, days" })
    void whatIsWrongIsNamed(String path, String url, String time, String unit) {
        var answer = caller.postForm(LINKS, "url", url, "expire_time", time, "expire_unit", unit);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("errors").path(0).path("path").asText()).isEqualTo(path);
    }

    @Test
    void otherBodiesAreNotTaken() {
        var id = create("{\"url\":\"https://example.org\"}").path("id").asText();
        var answer = caller.send(caller.request(LINKS + "/" + id).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"x\"}")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Caller.json(answer).path("error").asText()).isEqualTo("unsupported_media_type");
    }

    @Test
    void registeredAddressesHearOfAClickUntilTheyAnswerOk() {
        simulator.close();
        simulator = SmsapiSimulator.builder().delivery(delivery -> delivery.retryInterval(Duration.ofMillis(20))).start();
        caller = new Caller(simulator);
        var answers = new AtomicReference<>("busy");
        try (var receiver = ReportReceiver.answering(query -> answers.getAndSet("OK"))) {
            caller.postJson("/callbacks", "{\"url\":\"" + receiver.url() + "\",\"type\":\"short_url\"}");
            var link = create("{\"url\":\"https://example.org\",\"name\":\"one\"}");
            click(link);
            await().until(() -> simulator.stats().reportsAcknowledged() == 1);

            assertThat(receiver.received()).hasSize(2).allSatisfy(heard -> assertThat(heard)
                    .containsEntry("id", link.path("id").asText()).containsEntry("name", "one")
                    .containsEntry("short_url", link.path("short_url").asText()).containsKey("date_hit"));
        }
    }

    private JsonNode create(String body) {
        var created = caller.postJson(LINKS, body);
        assertThat(created.statusCode()).isEqualTo(201);
        return Caller.json(created);
    }

    private HttpResponse<String> change(String path, String... parameters) {
        return caller.send(caller.request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString(Caller.form(parameters))));
    }

    /** Follows the short address, as anybody may. */
    private HttpResponse<String> click(JsonNode link) {
        return caller.send(caller.anonymous(link.path("short_url").asText().substring(simulator.url().length())));
    }
}
