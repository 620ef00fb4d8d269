// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhonebookTest extends SimulatorTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    PhonebookTest() {
        super(builder -> builder.clock(Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    @Test
    void aContactIsAddedReadChangedAndDeleted() {
        ask("add_group", "vip");
        var added = ask("add_contact", "500100200", "first_name", "Jon", "last_name", "Doe", "info", "regular",
                "email", "jon@example.org", "birthday", "1986-10-04", "city", "Gliwice", "gender", "male",
                "groups", "vip");
        assertThat(added.toString()).isEqualTo(
                "{\"number\":\"48500100200\",\"first_name\":\"Jon\",\"last_name\":\"Doe\",\"info\":\"regular\","
                                               + "\"email\":\"jon@example.org\",\"birthday\":\"1986-10-04\","
                                               + "\"city\":\"Gliwice\",\"gender\":\"male\",\"date_add\":1777982400,"
                                               + "\"date_mod\":1777982400,\"groups\":[\"vip\"]}");
        assertThat(ask("get_contact", "48500100200", "with_groups", "1")).isEqualTo(added);
        assertThat(ask("get_contact", "48500100200").has("groups")).isFalse();

        ask("add_group", "drivers");
        var edited = ask("edit_contact", "48500100200", "new_number", "48500100201", "first_name", "", "gender",
                "unknown", "add_to_group", "drivers", "remove_from_groups", "vip");
        assertThat(edited.path("number").asText()).isEqualTo("48500100201");
        assertThat(edited.path("first_name").asText()).isEmpty();
        assertThat(edited.path("last_name").asText()).isEqualTo("Doe");
        assertThat(edited.path("gender").asText()).isEqualTo("unknown");
        assertThat(edited.path("groups").toString()).isEqualTo("[\"drivers\"]");

        assertThat(ask("delete_contact", "48500100201").path("count").asInt()).isEqualTo(1);
        assertThat(caller.postForm("/phonebook.do", "get_contact", "48500100201").body()).isEqualTo("ERROR:4201");
    }

    @Test
    void aGroupIsAddedReadChangedAndDeleted() {
        assertThat(ask("add_group", "vip", "info", "the best").toString())
                .isEqualTo("{\"name\":\"vip\",\"info\":\"the best\",\"numbers_count\":0}");
        ask("add_contact", "48500100200", "groups", "vip");
        assertThat(ask("get_group", "vip").path("numbers_count").asInt()).isEqualTo(1);
        assertThat(ask("edit_group", "vip", "name", "gold").path("info").asText()).isEqualTo("the best");
        assertThat(ask("edit_group", "gold", "name", "gold", "info", "").path("info").asText()).isEmpty();
        ask("add_group", "drivers");
        var list = ask("list_groups", "1");
        assertThat(list.path("count").asInt()).isEqualTo(2);
        assertThat(list.path("list").findValuesAsText("name")).containsExactly("gold", "drivers");

        assertThat(ask("delete_group", "drivers").path("count").asInt()).isEqualTo(1);
        ask("delete_group", "gold", "remove_contacts", "1");
        assertThat(ask("list_contacts", "1").path("count").asInt()).isZero();
        assertThat(ask("list_groups", "1").path("count").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | Ann,Bob,Cid", "number=48500100201 | Bob", "groups=vip%3Bdrivers | Ann,Bob", "groups=drivers | Bob",
            "text_search=GLIW | Ann,Cid", "text_search=vegan | Cid", "gender=male | Bob", "gender=unknown | Ann,Cid",
            "order_by=last_name | Bob,Cid,Ann", "order_by=first_name&order_dir=desc | Cid,Bob,Ann", "limit=1 | Ann",
            "limit=200&offset=1 | Bob,Cid" })
    void contactsAreFoundAndOrdered(String query, String names) {
        ask("add_group", "vip");
        ask("add_group", "drivers");
        ask("add_contact", "48500100200", "first_name", "Ann", "last_name", "Zed", "city", "Gliwice", "groups", "vip");
        ask("add_contact", "48500100201", "first_name", "Bob", "last_name", "Xu", "gender", "male",
                "groups", "vip,drivers");
        ask("add_contact", "48500100202", "first_name", "Cid", "last_name", "Xu", "city", "Gliwice", "info", "vegan");

        var answer = Caller.json(caller.get("/phonebook.do?list_contacts=1&format=json&" + query));
        assertThat(answer.path("list").findValuesAsText("first_name")).containsExactly(names.split(","));
    }

    @Test
    void bothWaysLeadToTheSameContactsAndSoDoMessages() {
        ask("add_group", "vip");
        ask("add_contact", "48500100200", "first_name", "Jon", "groups", "vip");
        caller.postForm("/contacts", "phone_number", "48500100201", "first_name", "Max");
        caller.postForm("/contacts", "email", "nobody@example.org");

        assertThat(Caller.json(caller.get("/contacts?q=Jon")).path("collection").path(0).path("groups").path(0)
                .path("name").asText()).isEqualTo("vip");
        assertThat(ask("list_contacts", "1").path("list").findValuesAsText("first_name")).containsExactly("Jon", "Max");
        assertThat(caller.sms("group", "vip", "message", "Hi").path("list").path(0).path("number").asText())
                .isEqualTo("48500100200");
    }

    @Test
    void aContactThatExistsIsShownAsItIs() {
        ask("add_contact", "48500100200", "first_name", "Jon");

        assertThat(ask("add_contact", "48500100200", "first_name", "Max").path("first_name").asText()).isEqualTo("Jon");
    }

    private JsonNode ask(String... parameters) {
        var all = Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = "format";
        all[parameters.length + 1] = "json";
        var answer = caller.postForm("/phonebook.do", all);
        assertThat(answer.statusCode()).isEqualTo(200);
        var body = Caller.json(answer);
        assertThat(body.has("error")).as(answer.body()).isFalse();
        return body;
    }
}
