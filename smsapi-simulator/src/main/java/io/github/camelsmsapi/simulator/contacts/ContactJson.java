// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.CustomField;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.Permission;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Json;

/** Contacts and what belongs to them as answers show them (wire reference, section 9.1). */
final class ContactJson {

    private ContactJson() {
    }

    static ObjectNode of(AddressBook book, Contact contact) {
        var json = Json.object().put("id", contact.id());
        for (var field : StandardField.values()) {
            var value = contact.value(field);
            switch (field) {
                case GENDER -> json.put(field.wireName(), value.isEmpty() ? StandardField.GENDERS.get(0) : value);
                case UNDELIVERED_MESSAGES -> json.put(field.wireName(), new BigDecimal(value.isEmpty() ? "0" : value));
                default -> given(json, field.wireName(), value);
            }
        }
        json.put("date_created", Json.time(contact.created())).put("date_updated", Json.time(contact.updated()));
        book.fields().forEach(field -> given(json, field.name(), contact.values().getOrDefault(field.id(), "")));
        var groups = json.putArray("groups");
        book.groupsOf(contact).forEach(group -> groups.add(of(book, group)));
        return json;
    }

    static ObjectNode of(AddressBook book, Group group) {
        var traits = group.traits();
        var json = Json.object().put("id", group.id()).put("name", traits.name())
                .put("contacts_count", book.members(group).size())
                .put("date_created", Json.time(group.created())).put("date_updated", Json.time(group.updated()))
                .put("description", traits.description()).put("created_by", group.createdBy())
                .put("idx", traits.idx().isEmpty() ? null : traits.idx())
                .put("contact_expire_after", traits.expireAfter().orElse(null));
        var permissions = json.putArray("permissions");
        group.permissions().forEach((username, permission) -> permissions.add(of(group, username, permission)));
        return json;
    }

    static ObjectNode of(Group group, String username, Permission permission) {
        return Json.object().put("group_id", group.id()).put("username", username)
                .put("write", permission.write()).put("read", permission.read()).put("send", permission.send());
    }

    static ObjectNode of(CustomField field) {
        return Json.object().put("id", field.id()).put("name", field.name()).put("type", field.typeAsSent());
    }

    /** A client with types of its own does not take null for a text, so what is empty is left out. */
    private static void given(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
