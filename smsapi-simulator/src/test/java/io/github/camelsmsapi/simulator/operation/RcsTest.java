// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.records.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RcsTest extends SimulatorTest {

    @Test
    void aMessageIsBookedFromJsonOrAForm() {
        var sender = Caller.json(caller.get("/rcs/senders")).path("collection").path(0);
        var answer = caller.postJson("/api/rcs/messages",
                "{\"phone_number\":\"48500100200\",\"sender\":\"" + sender.path("id").asText() + "\",\"text\":\"Hi\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(caller.postForm("/rcs/messages", "phone_number", "500100201", "sender", "s", "text", "Hi")
                .statusCode()).isEqualTo(201);
        simulator.advance(Duration.ofSeconds(1));

        assertThat(simulator.messages()).allSatisfy(message -> assertThat(message.type()).isEqualTo(MessageType.RCS));
        var list = Caller.json(caller.get("/rcs/messages?offset=0&limit=1"));
        assertThat(list.path("size").asInt()).isEqualTo(2);
        assertThat(list.path("collection")).hasSize(1);
        var first = list.path("collection").path(0);
        assertThat(first.path("id").asText()).isEqualTo(Caller.json(answer).path("id").asText());
        assertThat(first.path("recipient").asText()).isEqualTo("48500100200");
        assertThat(first.path("sender").asText()).isEqualTo(sender.path("sender").asText());
        assertThat(first.path("senderId").asText()).isEqualTo(sender.path("id").asText());
        assertThat(first.path("deliveredAt").isTextual()).isTrue();
        assertThat(first.path("readAt").isNull()).isTrue();
        assertThat(first.path("interface").asText()).isEqualTo("api");
    }

    @Test
    void contentMayBeAnObject() {
        caller.postJson("/rcs/messages",
                "{\"phone_number\":\"48500100200\",\"sender\":\"s\",\"content\":{\"card\":{\"title\":\"Hi\"}}}");

        assertThat(simulator.messages().get(0).text()).isEqualTo("{\"card\":{\"title\":\"Hi\"}}");
    }

    @ParameterizedTest
    @CsvSource({
            "phone_number, 12, s, Hi", "sender, 48500100200, '', Hi", "text, 48500100200, s, ''",
            "text, 48500100200, s, long" })
    void whatIsWrongIsNamed(String path, String number, String sender, String text) {
        var answer = caller.postForm("/rcs/messages", "phone_number", number, "sender", sender, "text",
                text.equals("long") ? "x".repeat(3073) : text);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("errors").path(0).path("path").asText()).isEqualTo(path);
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void onlySendersThatWereSetMaySend() {
        caller.postJson("/_simulator/rcs-senders", "{\"id\":\"0123\",\"sender\":\"MyShop\"}");

        assertThat(send("other")).isEqualTo(400);
        assertThat(send("0123")).isEqualTo(201);
    }

    @Test
    void noPointsAndNoTokenAreRefused() {
        simulator.setPoints(BigDecimal.ZERO);
        assertThat(send("s")).isEqualTo(400);
        assertThat(caller.send(caller.anonymous("/rcs/messages")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
            "HTTP_500_BEFORE_BOOKING, 500, 0", "HTTP_500_AFTER_BOOKING, 500, 1", "CODE_203, 429, 0", "CODE_999, 503, 0",
            "TRUNCATED_JSON, 201, 1" })
    void faultsStrikeBeforeOrAfterBooking(SendFault fault, int status, int booked) {
        simulator.inject(FaultRule.of(fault).count(1));

        assertThat(send("s")).isEqualTo(status);
        assertThat(simulator.messages()).hasSize(booked);
        assertThat(send("s")).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({ "CUT_UNREAD, 0", "CUT_BEFORE_BOOKING, 0", "ANSWER_LOST, 1" })
    void theConnectionIsCut(SendFault fault, int booked) {
        simulator.inject(FaultRule.of(fault).count(1));

        assertThatThrownBy(() -> send("s")).isInstanceOf(UncheckedIOException.class);
        assertThat(simulator.messages()).hasSize(booked);
    }

    private int send(String sender) {
        return caller.postForm("/rcs/messages", "phone_number", "48500100200", "sender", sender, "text", "Hi")
                .statusCode();
    }
}
