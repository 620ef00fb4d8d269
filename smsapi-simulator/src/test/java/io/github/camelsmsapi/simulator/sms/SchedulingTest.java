// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchedulingTest extends SimulatorTest {

    /** A Tuesday. */
    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    SchedulingTest() {
        super(builder -> builder.clock(Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    @Test
    void aScheduledMessageWaitsForItsDate() {
        var answer = send("date", "2026-05-06T14:00:00+02:00", "date_validate", "1");
        assertThat(answer.path("list").path(0).path("date_sent").asLong()).isEqualTo(TOMORROW.getEpochSecond());

        simulator.advance(Duration.ofHours(23));
        assertThat(status()).isEqualTo(DeliveryStatus.QUEUE);
        simulator.advance(Duration.ofHours(2));
        assertThat(status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void aPastDateAndOneThatCannotBeReadSendAtOnce() {
        assertThat(send("date", "1").path("list").path(0).path("date_sent").asLong())
                .isEqualTo(NOON.getEpochSecond());
        assertThat(send("date", "tomorrow").path("list").path(0).path("date_sent").asLong())
                .isEqualTo(NOON.getEpochSecond());
    }

    @Test
    void aScheduledMessageCanBeDeletedAndItsPointsComeBack() {
        var id = id(send("date", seconds(TOMORROW)));

        assertThat(caller.sms("sch_del", id).toString())
                .isEqualTo("{\"count\":1,\"list\":[{\"id\":\"" + id + "\"}]}");
        assertThat(simulator.stats().points()).isEqualByComparingTo("10000");
        simulator.advance(Duration.ofDays(2));
        assertThat(status()).isEqualTo(DeliveryStatus.DELETED);
        assertThat(caller.sms("sch_del", id).path("error").asInt()).isEqualTo(75);
    }

    @Test
    void severalAreDeletedByCommasOrBars() {
        var one = id(send("date", seconds(TOMORROW)));
        var two = id(send("date", seconds(TOMORROW)));
        var three = id(send("date", seconds(TOMORROW)));

        assertThat(caller.sms("sch_del", one + "," + two + "|" + three).path("count").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsSentOrDueWithinAMinuteCannotBeDeleted() {
        var sent = id(send());
        var soon = id(send("date", seconds(NOON.plusSeconds(30))));

        assertThat(caller.sms("sch_del", sent).path("error").asInt()).isEqualTo(301);
        assertThat(caller.sms("sch_del", soon).path("error").asInt()).isEqualTo(301);
    }

    @Test
    void nearestAvailableMovesAMessageToAllowedHours() {
        simulator.account(account -> account.allowedHours(new AllowedHours(
                LocalTime.of(8, 0), LocalTime.of(10, 0), DayOfWeek.MONDAY, DayOfWeek.FRIDAY, ZoneOffset.UTC)));

        assertThat(dateSent("time_restriction", "nearest_available")).isEqualTo("2026-05-06T08:00:00Z");
        assertThat(dateSent("time_restriction", "Nearest_Available", "date", "2026-05-09T09:00:00Z"))
                .isEqualTo("2026-05-11T08:00:00Z");
        assertThat(dateSent("time_restriction", "ignore")).isEqualTo(NOON.toString());
    }

    @Test
    void theWithdrawnLookUpTellsTheStatus() {
        var one = id(caller.sms("to", "48500100200", "message", "Hi", "idx", "a"));
        var two = id(caller.sms("to", "48500100201", "message", "Hi", "idx", "b"));
        simulator.advance(Duration.ofSeconds(1));

        var answer = caller.sms("status", one + "|" + two);
        assertThat(answer.path("count").asInt()).isEqualTo(2);
        var item = answer.path("list").path(0);
        assertThat(item.path("status").asText()).isEqualTo("DELIVERED");
        assertThat(item.path("idx").asText()).isEqualTo("a");
        assertThat(item.has("date_sent")).isFalse();
    }

    @Test
    void anIdxIsRememberedForADayOfTheSimulatorsTime() {
        assertThat(sendWithIdx().has("error")).isFalse();
        simulator.advance(Duration.ofHours(23));
        assertThat(sendWithIdx().path("error").asInt()).isEqualTo(53);
        simulator.advance(Duration.ofHours(1));
        assertThat(sendWithIdx().has("error")).isFalse();
        assertThat(simulator.stats().bookedTwice()).isEqualTo(1);
    }

    @Test
    void elevenMessagesToOneNumberWithinAMinuteAreTooMany() {
        for (var i = 0; i < 10; i++) {
            assertThat(send().has("error")).isFalse();
        }
        var refused = send();
        assertThat(refused.path("error").asInt()).isEqualTo(52);
        assertThat(refused.path("invalid_numbers").path(0).path("error_code").asInt()).isEqualTo(52);

        simulator.advance(Duration.ofSeconds(60));
        assertThat(send().has("error")).isFalse();
    }

    private JsonNode sendWithIdx() {
        return send("idx", "a", "check_idx", "1");
    }

    private JsonNode send(String... more) {
        var parameters = new String[4 + more.length];
        System.arraycopy(new String[] { "to", "48500100200", "message", "Hi" }, 0, parameters, 0, 4);
        System.arraycopy(more, 0, parameters, 4, more.length);
        return caller.sms(parameters);
    }

    private String dateSent(String... more) {
        return Instant.ofEpochSecond(send(more).path("list").path(0).path("date_sent").asLong()).toString();
    }

    private static String id(JsonNode answer) {
        return answer.path("list").path(0).path("id").asText();
    }

    private static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }

    private DeliveryStatus status() {
        return simulator.messages().get(0).status();
    }
}
