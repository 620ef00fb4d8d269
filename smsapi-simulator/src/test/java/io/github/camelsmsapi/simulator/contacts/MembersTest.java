// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MembersTest extends ContactsFixture {

    private String ann;
    private String bob;
    private String vip;
    private String drivers;

    @BeforeEach
    void fill() {
        ann = contactId("phone_number", "48500100200", "first_name", "Ann");
        bob = contactId("phone_number", "48500100201", "first_name", "Bob");
        vip = groupId("vip");
        drivers = groupId("drivers");
    }

    @Test
    void aContactIsPinnedFoundAndUnpinned() {
        var path = members(vip) + '/' + ann;
        assertNotFound(caller.get(path), "Cannot find contact");
        assertNotFound(caller.send("DELETE", path), "Cannot find contact");

        var pinned = caller.send("PUT", path);
        assertThat(pinned.statusCode()).isEqualTo(201);
        assertThat(Caller.json(pinned).path("groups").path(0).path("name").asText()).isEqualTo("vip");
        assertThat(caller.send("PUT", path).statusCode()).isEqualTo(200);
        assertThat(json(path).path("id").asText()).isEqualTo(ann);
        assertThat(json("/contacts/groups/" + vip).path("contacts_count").asInt()).isEqualTo(1);
        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(204);
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
        assertNotFound(caller.send("PUT", members(UNKNOWN) + '/' + ann), "Group not found");
        assertNotFound(caller.send("PUT", members(vip) + '/' + UNKNOWN), "Cannot find contact");
    }

    @Test
    void contactsArePinnedMovedAndUnpinnedByAQuery() {
        assertThat(status("POST", members(vip), "first_name[]", "Ann", "first_name[]", "Bob")).isEqualTo(204);
        assertThat(each("/contacts?group_id=" + vip, "first_name")).containsExactly("Ann", "Bob");

        assertThat(status("PUT", members(drivers), "phone_number[0]", "48500100201")).isEqualTo(204);
        assertThat(each("/contacts?group_id=" + vip, "first_name")).containsExactly("Ann");
        assertThat(each("/contacts?group_id=" + drivers, "first_name")).containsExactly("Bob");

        assertThat(status("DELETE", members(vip), "q", "nobody")).isEqualTo(204);
        assertThat(each("/contacts?group_id=" + vip, "first_name")).containsExactly("Ann");
        assertThat(status("DELETE", members(vip), "q", "ann")).isEqualTo(204);
        assertThat(each("/contacts?group_id=" + vip, "first_name")).isEmpty();
        assertThat(status("POST", members(vip))).isEqualTo(204);
        assertThat(each("/contacts?group_id=" + vip, "first_name")).containsExactly("Ann", "Bob");

        assertInvalid(caller.postForm(members(vip), "gender", "none"), "gender");
        for (var method : new String[] { "POST", "PUT", "DELETE" }) {
            assertNotFound(caller.sendForm(method, members(UNKNOWN), "q", "ann"), "Group not found");
        }
    }

    @Test
    void aContactHasItsGroups() {
        var path = "/contacts/" + ann + "/groups";
        var assigned = caller.sendForm("POST", path, "0", vip, "1", drivers);
        assertThat(assigned.statusCode()).isEqualTo(201);
        assertThat(Caller.json(assigned).path("size").asInt()).isEqualTo(2);
        var again = caller.sendForm("POST", path, "0", vip);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"size\":0,\"collection\":[]}");
        assertThat(each(path, "name")).containsExactly("vip", "drivers");
        assertThat(json(path + '/' + vip).path("name").asText()).isEqualTo("vip");

        assertThat(caller.send("DELETE", path + '/' + vip).statusCode()).isEqualTo(204);
        assertNotFound(caller.get(path + '/' + vip), "Group not found");
        assertThat(caller.send("DELETE", path + '/' + vip).statusCode()).isEqualTo(404);
        var put = caller.send("PUT", path + '/' + vip);
        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(Caller.json(put).path("collection")).hasSize(2);
        assertThat(caller.send("PUT", path + '/' + vip).statusCode()).isEqualTo(200);

        assertNotFound(caller.sendForm("POST", path, "0", UNKNOWN), "Group not found");
        assertNotFound(caller.get("/contacts/" + UNKNOWN + "/groups"), "Cannot find contact");
        assertThat(caller.get("/contacts/" + bob + "/groups/" + vip).statusCode()).isEqualTo(404);
    }

    @Test
    void contactsLeaveAGroupThatKeepsThemForSomeDays() {
        status("PUT", "/contacts/groups/" + vip, "name", "vip", "contact_expire_after", "2");
        caller.send("PUT", members(vip) + '/' + ann);
        simulator.advance(Duration.ofDays(1));
        caller.send("PUT", members(vip) + '/' + bob);
        simulator.advance(Duration.ofDays(1));

        assertThat(each("/contacts?group_id=" + vip, "id")).containsExactly(bob);
        assertThat(json("/contacts/" + ann).path("groups")).isEmpty();
    }

    @Test
    void aMessageToAGroupGoesToThoseWhoAreInItNow() {
        assertThat(send().path("error").asInt()).isEqualTo(41);
        assertThat(caller.sms("group", "nobody", "message", "Hi").path("error").asInt()).isEqualTo(40);

        status("POST", members(vip));
        assertThat(send().path("list").findValuesAsText("number")).containsExactly("48500100200", "48500100201");
        caller.send("DELETE", "/contacts/" + ann);
        assertThat(send().path("list").findValuesAsText("number")).containsExactly("48500100201");
        caller.send("PUT", members(vip) + '/' + contactId("email", "ann@example.org"));
        caller.send("DELETE", members(vip) + '/' + bob);
        assertThat(send().path("error").asInt()).isEqualTo(41);
        status("PUT", "/contacts/trash/restore");
        assertThat(send().path("count").asInt()).isEqualTo(1);
        caller.send("DELETE", "/contacts/groups/" + vip);
        assertThat(send().path("error").asInt()).isEqualTo(40);
    }

    @Test
    void aGroupOfTheControlApiIsOneOfThese() {
        caller.postJson("/_simulator/groups", "{\"name\": \"vip\", \"numbers\": [\"500100200\", \"48500100299\"]}");
        simulator.account(account -> account.group("new", List.of("48500100298")));

        assertThat(each("/contacts?group_id=" + vip, "phone_number")).containsExactly("48500100200", "48500100299");
        assertThat(json("/contacts/" + ann).path("groups")).hasSize(1);
        assertThat(each("/contacts/groups", "name")).containsExactly("vip", "drivers", "new");
        assertThat(send().path("count").asInt()).isEqualTo(2);
    }

    private JsonNode send() {
        return caller.sms("group", "vip", "message", "Hi");
    }

    private static String members(String group) {
        return "/contacts/groups/" + group + "/members";
    }
}
