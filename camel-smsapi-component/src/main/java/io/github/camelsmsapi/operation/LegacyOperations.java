// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.operation.legacy.Count;
import io.github.camelsmsapi.operation.legacy.LegacyContact;
import io.github.camelsmsapi.operation.legacy.LegacyGroup;
import io.github.camelsmsapi.operation.legacy.LegacySender;
import io.github.camelsmsapi.operation.legacy.LegacyUser;

import static io.github.camelsmsapi.operation.Call.Style.FORM;
import static io.github.camelsmsapi.operation.Operation.post;
import static io.github.camelsmsapi.operation.Parameter.of;
import static io.github.camelsmsapi.operation.Parameter.text;
import static io.github.camelsmsapi.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.operation.ParameterType.PHONES;
import static io.github.camelsmsapi.operation.ParameterType.SWITCH;

/**
 * The older forms of sub-users, sender names and contacts: {@code user.do}, {@code sender.do} and {@code phonebook.do}
 * (wire reference, sections 6.1, 7.1 and 9.2). The parameter that selects an action holds what the action is about.
 */
final class LegacyOperations {

    private static final Map<String, String> AS_JSON = Map.of("format", "json");

    private static final List<Parameter> USER = List.of(
            text("password", "pass"), text("apiPassword", "pass_api"), text("pointsFromAccount", "limit"),
            text("pointsPerMonth", "month_limit"), of(SWITCH, "senders", "senders"),
            of(SWITCH, "phonebook", "phonebook"), of(SWITCH, "active", "active"), text("info", "info"),
            of(FLAG, "withoutPrefix", "without_prefix"));

    private static final List<Parameter> CONTACT = List.of(
            text("firstName", "first_name"), text("lastName", "last_name"), text("info", "info"), text("email", "email"),
            text("birthdayDate", "birthday"), text("city", "city"), text("gender", "gender"));

    private static final BodyMeaning ONE_USER = BodyMeaning.value("user").orKeyOf(LegacyUser.class, "username");
    private static final BodyMeaning ONE_NUMBER = BodyMeaning.value("number").orKeyOf(LegacyContact.class, "number");
    private static final BodyMeaning ONE_GROUP = BodyMeaning.value("group").orKeyOf(LegacyGroup.class, "name");

    private static final List<Operation> USERS = List.of(
            user("list").always(asked("list")).answers(Answer.listOf(LegacyUser.class)).harmlessTwice(),
            user("get").takes(name("user", "get_user"), of(FLAG, "withoutPrefix", "without_prefix"))
                    .body(ONE_USER).answers(LegacyUser.class).harmlessTwice(),
            user("create").takes(USER, name("user", "add_user")).body(BodyMeaning.value("user"))
                    .answers(LegacyUser.class),
            user("update").takes(USER, name("user", "set_user")).body(ONE_USER)
                    .answers(LegacyUser.class).harmlessTwice());

    private static final List<Operation> SENDERS = List.of(
            sender("list").always(asked("list")).answers(Answer.listOf(LegacySender.class)).harmlessTwice(),
            sender("get").takes(name("sender", "status")).answers(LegacySender.class).harmlessTwice(),
            sender("create").takes(name("sender", "add")).answers(Count.class),
            sender("delete").takes(name("sender", "delete")).answers(Count.class).harmlessTwice(),
            sender("makeDefault").takes(name("sender", "default")).answers(Count.class).harmlessTwice());

    private static final List<Operation> PHONEBOOK = List.of(
            phonebook("list").always(asked("list_contacts"))
                    .takes(of(PHONES, "number", "number"), text("groups", "groups"), text("q", "text_search"),
                            text("gender", "gender"), text("orderBy", "order_by"), text("orderDir", "order_dir"))
                    .lists(LegacyContact.class).harmlessTwice(),
            phonebook("get").takes(number("get_contact"), of(FLAG, "withGroups", "with_groups")).body(ONE_NUMBER)
                    .answers(LegacyContact.class).harmlessTwice(),
            phonebook("create").takes(CONTACT, number("add_contact"), text("groups", "groups")).body(ONE_NUMBER)
                    .answers(LegacyContact.class),
            phonebook("update")
                    .takes(CONTACT, number("edit_contact"), of(PHONES, "newNumber", "new_number"),
                            text("addToGroup", "add_to_group"), text("removeFromGroups", "remove_from_groups"))
                    .body(ONE_NUMBER).answers(LegacyContact.class).harmlessTwice(),
            phonebook("delete").takes(number("delete_contact")).body(ONE_NUMBER).answers(Count.class).harmlessTwice(),
            phonebook("groups").always(asked("list_groups")).answers(Answer.listOf(LegacyGroup.class)).harmlessTwice(),
            phonebook("group").takes(name("group", "get_group")).body(ONE_GROUP).answers(LegacyGroup.class)
                    .harmlessTwice(),
            phonebook("createGroup").takes(name("group", "add_group"), text("info", "info")).body(ONE_GROUP)
                    .answers(LegacyGroup.class),
            phonebook("updateGroup").takes(name("group", "edit_group"), text("name", "name"), text("info", "info"))
                    .body(ONE_GROUP).answers(LegacyGroup.class).harmlessTwice(),
            phonebook("deleteGroup").takes(name("group", "delete_group"), of(FLAG, "deleteContacts", "remove_contacts"))
                    .body(ONE_GROUP).answers(Count.class).harmlessTwice());

    static final List<Operation> ROWS = Stream.of(USERS, SENDERS, PHONEBOOK).flatMap(List::stream).toList();

    private LegacyOperations() {
    }

    private static Operation user(String action) {
        return post("user", action, "/user.do", FORM).always(AS_JSON);
    }

    private static Operation sender(String action) {
        return post("sender", action, "/sender.do", FORM).always(AS_JSON)
                .body(BodyMeaning.value("sender").orKeyOf(LegacySender.class, "sender"));
    }

    private static Operation phonebook(String action) {
        return post("phonebook", action, "/phonebook.do", FORM).always(AS_JSON);
    }

    private static Map<String, String> asked(String action) {
        return Map.of(action, "1", "format", "json");
    }

    private static Parameter name(String option, String wire) {
        return text(option, wire).asRequired();
    }

    private static Parameter number(String wire) {
        return of(PHONES, "number", wire).asRequired();
    }
}
