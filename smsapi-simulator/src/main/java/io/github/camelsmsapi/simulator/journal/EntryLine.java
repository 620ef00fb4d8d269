// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.CustomField;
import io.github.camelsmsapi.simulator.account.Entry;
import io.github.camelsmsapi.simulator.account.FieldType;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.Permission;

/** The forms of the lines about the address book. */
final class EntryLine {

    /** From here on it is as the file says, whatever the account was set up with. */
    static final String ADDRESS_BOOK = "address-book";
    static final String CONTACT = "contact";
    static final String GROUP = "group";
    static final String FIELD = "field";
    static final String NO_ENTRY = "no-entry";

    private EntryLine() {
    }

    static ObjectNode of(Entry entry) {
        if (entry instanceof Contact contact) {
            return of(contact);
        }
        return entry instanceof Group group ? of(group) : of((CustomField) entry);
    }

    static Contact contact(JsonNode line) {
        return new Contact(
                Line.text(line, "id"), map(line.path("values"), JsonNode::asText),
                Line.instant(line, "created"), Line.instant(line, "updated"),
                map(line.path("groups"), EntryLine::instant), line.path("trashed").asBoolean());
    }

    static Group group(JsonNode line) {
        var days = line.has("days") ? Optional.of(line.path("days").asInt()) : Optional.<Integer> empty();
        return new Group(
                Line.text(line, "id"),
                new Group.Traits(Line.text(line, "name"), Line.text(line, "description"), Line.text(line, "idx"), days),
                Line.text(line, "by"), Line.instant(line, "created"), Line.instant(line, "updated"),
                map(line.path("permissions"), EntryLine::permission));
    }

    static CustomField field(JsonNode line) {
        return new CustomField(
                Line.text(line, "id"), Line.text(line, "name"), FieldType.valueOf(Line.text(line, "type")),
                line.path("sent").asText(Line.text(line, "type")));
    }

    private static ObjectNode of(Contact contact) {
        var line = Line.begin(CONTACT).put("id", contact.id())
                .put("created", Line.nanos(contact.created())).put("updated", Line.nanos(contact.updated()))
                .put("trashed", contact.trashed());
        contact.values().forEach(line.putObject("values")::put);
        var groups = line.putObject("groups");
        contact.groups().forEach((id, joined) -> groups.put(id, Line.nanos(joined)));
        return line;
    }

    private static ObjectNode of(Group group) {
        var traits = group.traits();
        var line = Line.begin(GROUP).put("id", group.id()).put("name", traits.name())
                .put("description", traits.description()).put("idx", traits.idx()).put("by", group.createdBy())
                .put("created", Line.nanos(group.created())).put("updated", Line.nanos(group.updated()));
        traits.expireAfter().ifPresent(days -> line.put("days", days));
        var permissions = line.putObject("permissions");
        group.permissions().forEach((username, permission) -> permissions.putObject(username)
                .put("read", permission.read()).put("write", permission.write()).put("send", permission.send()));
        return line;
    }

    private static ObjectNode of(CustomField field) {
        return Line.begin(FIELD).put("id", field.id()).put("name", field.name()).put("type", field.type().name())
                .put("sent", field.typeAsSent());
    }

    private static Permission permission(JsonNode node) {
        return new Permission(
                node.path("read").asBoolean(), node.path("write").asBoolean(), node.path("send").asBoolean());
    }

    private static Instant instant(JsonNode nanos) {
        return Instant.EPOCH.plusNanos(nanos.asLong());
    }

    private static <T> Map<String, T> map(JsonNode object, Function<JsonNode, T> form) {
        var map = new LinkedHashMap<String, T>();
        object.properties().forEach(field -> map.put(field.getKey(), form.apply(field.getValue())));
        return map;
    }
}
