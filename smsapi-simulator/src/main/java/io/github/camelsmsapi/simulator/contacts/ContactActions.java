// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Json;

import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_OF_CONTACT_UNKNOWN;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.GROUP_UNKNOWN;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.LIMIT;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.NOT_IN_GROUP;
import static io.github.camelsmsapi.simulator.contacts.PhonebookCode.NUMBER_TAKEN;

/** The actions on contacts. */
final class ContactActions {

    private static final int HIGHEST_LIMIT = 200;
    private static final List<StandardField> SEARCHED = List.of(
            StandardField.FIRST_NAME, StandardField.LAST_NAME, StandardField.PHONE_NUMBER, StandardField.EMAIL,
            StandardField.CITY, StandardField.DESCRIPTION);

    private ContactActions() {
    }

    static ObjectNode list(PhonebookRequest request) {
        var limit = request.count("limit", HIGHEST_LIMIT);
        LIMIT.refuseIf(limit > HIGHEST_LIMIT);
        var offset = request.count("offset", 0);
        var orderBy = StandardField.named(request.choice("order_by", "first_name", "last_name")).orElseThrow();
        var descending = request.choice("order_dir", "asc", "desc").equals("desc");
        var order = Comparator.<Contact, String> comparing(
                contact -> contact.value(orderBy), String.CASE_INSENSITIVE_ORDER);
        var found = found(request).sorted(descending ? order.reversed() : order).toList();
        var body = Json.object().put("count", found.size());
        var list = body.putArray("list");
        var withGroups = request.parameters().flag("with_groups");
        found.stream().skip(offset).limit(limit)
                .forEach(contact -> list.add(PhonebookJson.of(request.book(), contact, withGroups)));
        return body;
    }

    /** A contact that is there already stays as it is, as by {@code POST /contacts}. */
    static ObjectNode add(PhonebookRequest request) {
        var number = request.number(request.subject());
        var values = ContactValues.of(request);
        var groups = request.groups("groups", ",", GROUP_OF_CONTACT_UNKNOWN);
        var known = request.contactWith(number);
        if (known.isPresent()) {
            return PhonebookJson.of(request.book(), known.get(), true);
        }
        values.put(StandardField.PHONE_NUMBER.wireName(), number);
        return PhonebookJson.of(request.book(), join(request, request.book().addContact(values), groups), true);
    }

    static ObjectNode edit(PhonebookRequest request) {
        var contact = request.contact();
        var values = ContactValues.of(request);
        if (request.parameters().has("new_number")) {
            var number = request.number(request.parameters().first("new_number"));
            NUMBER_TAKEN.refuseIf(
                    request.contactWith(number).filter(other -> !other.id().equals(contact.id())).isPresent());
            values.put(StandardField.PHONE_NUMBER.wireName(), number);
        }
        var joined = Stream.concat(
                request.groups("groups", ",", GROUP_OF_CONTACT_UNKNOWN).stream(),
                request.groups("add_to_group", ",", GROUP_OF_CONTACT_UNKNOWN).stream()).toList();
        var left = request.groups("remove_from_groups", ",", GROUP_OF_CONTACT_UNKNOWN);
        NOT_IN_GROUP.refuseIf(left.stream().anyMatch(group -> !request.book().isMember(contact, group)));
        var changed = request.book().keep(contact.with(values, request.book().now()));
        for (var group : left) {
            changed = request.book().leave(changed, group);
        }
        return PhonebookJson.of(request.book(), join(request, changed, joined), true);
    }

    static ObjectNode get(PhonebookRequest request) {
        return PhonebookJson.of(request.book(), request.contact(), request.parameters().flag("with_groups"));
    }

    static ObjectNode delete(PhonebookRequest request) {
        request.book().throwAway(request.contact());
        return Json.object().put("count", 1);
    }

    private static Stream<Contact> found(PhonebookRequest request) {
        var parameters = request.parameters();
        var number = parameters.has("number") ? request.number(parameters.first("number")) : "";
        var groups = request.groups("groups", ";", GROUP_UNKNOWN);
        var gender = parameters.has("gender") ? ContactValues.gender(parameters.first("gender")) : "";
        var text = parameters.first("text_search").toLowerCase(Locale.ROOT);
        return request.book().contacts().stream()
                .filter(contact -> !contact.phoneNumber().isEmpty())
                .filter(contact -> number.isEmpty() || contact.phoneNumber().equals(number))
                .filter(contact -> groups.isEmpty()
                        || groups.stream().anyMatch(group -> request.book().isMember(contact, group)))
                .filter(contact -> gender.isEmpty() || PhonebookJson.gender(contact).equals(gender))
                .filter(contact -> SEARCHED.stream().anyMatch(
                        field -> contact.value(field).toLowerCase(Locale.ROOT).contains(text)));
    }

    private static Contact join(PhonebookRequest request, Contact contact, List<Group> groups) {
        var joining = contact;
        for (var group : groups) {
            joining = request.book().join(joining, group);
        }
        return joining;
    }
}
