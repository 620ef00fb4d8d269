/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.contacts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.addressbook.AddressBook;
import io.github.camelsmsapi.simulator.addressbook.Contact;
import io.github.camelsmsapi.simulator.addressbook.CustomField;
import io.github.camelsmsapi.simulator.addressbook.Group;
import io.github.camelsmsapi.simulator.addressbook.Permission;
import io.github.camelsmsapi.simulator.addressbook.StandardField;
import io.github.camelsmsapi.simulator.http.Json;

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
                default -> json.put(field.wireName(), value.isEmpty() ? null : value);
            }
        }
        json.put("date_created", time(contact.created())).put("date_updated", time(contact.updated()));
        book.fields().forEach(field -> json.put(field.name(), contact.values().get(field.id())));
        var groups = json.putArray("groups");
        book.groupsOf(contact).forEach(group -> groups.add(of(group)));
        return json;
    }

    /** A group that does not say how many contacts it has. */
    static ObjectNode of(Group group) {
        var traits = group.traits();
        var json = Json.object().put("id", group.id()).put("name", traits.name()).putNull("contacts_count")
                .put("date_created", time(group.created())).put("date_updated", time(group.updated()))
                .put("description", traits.description()).put("created_by", group.createdBy())
                .put("idx", traits.idx().isEmpty() ? null : traits.idx())
                .put("contact_expire_after", traits.expireAfter().orElse(null));
        var permissions = json.putArray("permissions");
        group.permissions().forEach((username, permission) -> permissions.add(of(group, username, permission)));
        return json;
    }

    static ObjectNode counted(AddressBook book, Group group) {
        return of(group).put("contacts_count", book.members(group).size());
    }

    static ObjectNode of(Group group, String username, Permission permission) {
        return Json.object().put("group_id", group.id()).put("username", username)
                .put("write", permission.write()).put("read", permission.read()).put("send", permission.send());
    }

    static ObjectNode of(CustomField field) {
        return Json.object().put("id", field.id()).put("name", field.name()).put("type", field.type().wireName());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
