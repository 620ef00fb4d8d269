// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import io.github.camelsmsapi.simulator.Caller;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupsTest extends ContactsFixture {

    @Test
    void aGroupIsMadeReadChangedAndDeleted() {
        var created = caller.postForm("/contacts/groups", "name", "drivers", "description", "on the road",
                "idx", "g-1", "contact_expire_after", "30");
        assertThat(created.statusCode()).isEqualTo(201);
        var group = Caller.json(created);
        var path = "/contacts/groups/" + group.path("id").asText();
        assertThat(group.path("id").asText()).matches("[0-9a-f]{24}");
        assertThat(group.path("name").asText()).isEqualTo("drivers");
        assertThat(group.path("description").asText()).isEqualTo("on the road");
        assertThat(group.path("idx").asText()).isEqualTo("g-1");
        assertThat(group.path("contact_expire_after").asInt()).isEqualTo(30);
        assertThat(group.path("contacts_count").asInt()).isZero();
        assertThat(group.path("created_by").asText()).isEqualTo("simulator");
        assertThat(group.path("permissions").path(0).path("write").asBoolean()).isTrue();
        assertThat(json(path)).isEqualTo(group);

        simulator.advance(Duration.ofMinutes(1));
        var changed = Caller.json(
                caller.sendForm("PUT", path, "name", "couriers", "contact_expire_after", ""));
        assertThat(changed.path("name").asText()).isEqualTo("couriers");
        assertThat(changed.path("description").asText()).isEqualTo("on the road");
        assertThat(changed.path("contact_expire_after").isNull()).isTrue();
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-05-05T12:01:00Z");

        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(204);
        assertNotFound(caller.get(path), "Group not found");
        assertNotFound(caller.sendForm("PUT", path, "name", "x"), "Group not found");
        assertNotFound(caller.send("DELETE", path), "Group not found");
    }

    @Test
    void whatCannotBeAGroupIsRefused() {
        assertInvalid(caller.postForm("/contacts/groups", "name", " "), "name");
        assertInvalid(caller.postForm("/contacts/groups", "name", "a", "contact_expire_after", "soon"),
                "contact_expire_after");
        var id = groupId("drivers");
        assertThat(status("POST", "/contacts/groups", "name", "drivers")).isEqualTo(409);
        groupId("couriers");
        assertThat(status("PUT", "/contacts/groups/" + id, "name", "couriers")).isEqualTo(409);
        assertInvalid(caller.sendForm("PUT", "/contacts/groups/" + id, "name", " "), "name");
        assertThat(status("PUT", "/contacts/groups/" + id, "description", "x")).isEqualTo(200);
        assertThat(json("/contacts/groups/" + id).path("name").asText()).isEqualTo("drivers");
    }

    @Test
    void groupsAreListedWholeByNameAndWithTheirCounts() {
        for (var i = 0; i < 6; i++) {
            groupId("Drivers " + i);
        }
        var vip = groupId("vip");
        status("PUT", "/contacts/groups/" + vip + "/members/" + contactId("phone_number", "48500100200"));

        assertThat(json("/contacts/groups").path("size").asInt()).isEqualTo(7);
        assertThat(each("/contacts/groups", "name")).hasSize(7);
        assertThat(each("/contacts/groups?limit=1&offset=6", "name")).containsExactly("vip");
        assertThat(each("/contacts/groups?name=drivers", "name")).hasSize(6);
        assertThat(each("/contacts/groups?name=eq(vip)", "name")).containsExactly("vip");
        assertThat(each("/contacts/groups?name=eq(VIP)", "name")).isEmpty();
        assertThat(each("/contacts/groups?name%5B%5D=eqi(VIP)&name%5B%5D=eq(Drivers%201)", "name"))
                .containsExactly("Drivers 1", "vip");
        assertThat(each("/contacts/groups?name=vip", "contacts_count")).containsExactly("1");
        assertThat(each("/contacts/groups?name=vip&with%5B%5D=contacts_count", "contacts_count")).containsExactly("1");
        assertInvalid(caller.get("/contacts/groups?with=everything"), "with");
    }

    @Test
    void allGroupsGoAtOnceAndTheirContactsStay() {
        var vip = groupId("vip");
        groupId("drivers");
        var contact = contactId("phone_number", "48500100200");
        status("PUT", "/contacts/groups/" + vip + "/members/" + contact);

        assertThat(caller.send("DELETE", "/contacts/groups").statusCode()).isEqualTo(204);
        assertThat(json("/contacts/groups").path("size").asInt()).isZero();
        assertThat(json("/contacts/" + contact).path("groups")).isEmpty();
    }

    @Test
    void aGroupMayTakeItsContactsAlong() {
        var vip = groupId("vip");
        var gone = contactId("phone_number", "48500100200");
        var other = contactId("phone_number", "48500100201");
        status("PUT", "/contacts/groups/" + vip + "/members/" + gone);

        assertThat(status("DELETE", "/contacts/groups/" + vip, "delete_contacts", "true")).isEqualTo(202);
        assertThat(each("/contacts", "id")).containsExactly(other);
        assertThat(caller.send("HEAD", "/contacts/trash").headers().firstValue("X-Result-Count")).contains("1");
    }

    @Test
    void permissionsAreGivenToUsersAndTakenAgain() {
        var path = "/contacts/groups/" + groupId("vip") + "/permissions";
        assertThat(each(path, "username")).containsExactly("simulator");

        assertInvalid(caller.postForm(path, "read", "1"), "username");
        var anna = caller.postForm(path, "username", "anna", "read", "1", "send", "true");
        assertThat(anna.statusCode()).isEqualTo(201);
        assertThat(Caller.json(anna).path("send").asBoolean()).isTrue();
        assertThat(Caller.json(anna).path("write").asBoolean()).isFalse();
        assertThat(json(path + "/anna")).isEqualTo(Caller.json(anna));
        var changed = caller.sendForm("PUT", path + "/anna", "send", "0");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Caller.json(changed).path("read").asBoolean()).isTrue();
        assertThat(Caller.json(changed).path("send").asBoolean()).isFalse();
        assertThat(status("PUT", path + "/jan", "read", "1")).isEqualTo(201);
        assertThat(each(path, "username")).containsExactly("simulator", "anna", "jan");
        assertThat(caller.send("DELETE", path + "/jan").statusCode()).isEqualTo(204);
        assertThat(caller.send("DELETE", path + "/jan").statusCode()).isEqualTo(404);
        assertThat(caller.get(path + "/jan").statusCode()).isEqualTo(404);
        assertNotFound(caller.get("/contacts/groups/" + UNKNOWN + "/permissions"), "Group not found");
    }

    @Test
    void whoMayNotWriteCannotChangeAGroup() {
        var vip = "/contacts/groups/" + groupId("vip");
        status("PUT", vip + "/permissions/anna", "read", "1");
        var asAnna = "username=anna&password=0cc175b9c0f1b6a831c399e269772661&name=other";

        for (var method : new String[] { "PUT", "DELETE" }) {
            var answer = caller.send(caller.anonymous(vip).header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(asAnna)));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(json(vip).path("name").asText()).isEqualTo("vip");
        assertThat(each("/contacts/groups?with=permission_send", "name")).containsExactly("vip");
        status("PUT", vip + "/permissions/simulator", "send", "0");
        assertThat(each("/contacts/groups?with=permission_send", "name")).isEmpty();
    }
}
