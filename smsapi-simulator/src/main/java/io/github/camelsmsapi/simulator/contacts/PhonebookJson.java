// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Json;

/** Contacts and groups as {@code phonebook.do} shows them (wire reference, section 9.2); dates are Unix times. */
final class PhonebookJson {

    private PhonebookJson() {
    }

    static ObjectNode of(AddressBook book, Contact contact, boolean withGroups) {
        var gender = gender(contact);
        var json = Json.object().put("number", contact.phoneNumber())
                .put("first_name", contact.value(StandardField.FIRST_NAME))
                .put("last_name", contact.value(StandardField.LAST_NAME))
                .put("info", contact.value(StandardField.DESCRIPTION))
                .put("email", contact.value(StandardField.EMAIL))
                .put("birthday", contact.value(StandardField.BIRTHDAY_DATE))
                .put("city", contact.value(StandardField.CITY))
                .put("gender", gender.equals(StandardField.GENDERS.get(0)) ? "unknown" : gender)
                .put("date_add", contact.created().getEpochSecond())
                .put("date_mod", contact.updated().getEpochSecond());
        if (withGroups) {
            var groups = json.putArray("groups");
            book.groupsOf(contact).forEach(group -> groups.add(group.name()));
        }
        return json;
    }

    static ObjectNode of(AddressBook book, Group group) {
        return Json.object().put("name", group.name()).put("info", group.traits().description())
                .put("numbers_count", book.members(group).size());
    }

    /** The gender as {@code contacts} calls it. */
    static String gender(Contact contact) {
        var gender = contact.value(StandardField.GENDER);
        return gender.isEmpty() ? StandardField.GENDERS.get(0) : gender;
    }
}
