// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.operation.legacy.Count;
import io.github.camelsmsapi.operation.legacy.LegacyContact;
import io.github.camelsmsapi.operation.legacy.LegacyGroup;
import io.github.camelsmsapi.operation.legacy.LegacySender;
import io.github.camelsmsapi.operation.legacy.LegacyUser;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.PHONES;
import static io.github.camelsmsapi.internal.operation.ParameterType.SWITCH;

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

    private static final BodyMapping ONE_USER = BodyMapping.value("user").orKeyOf(LegacyUser.class, "username");
    private static final BodyMapping ONE_NUMBER = BodyMapping.value("number").orKeyOf(LegacyContact.class, "number");
    private static final BodyMapping ONE_GROUP = BodyMapping.value("group").orKeyOf(LegacyGroup.class, "name");

    private static final List<Operation> USERS = List.of(
            user("list").always(asked("list")).returns(ResponseMapping.listOf(LegacyUser.class)).idempotent(),
            user("get").takes(name("user", "get_user"), of(FLAG, "withoutPrefix", "without_prefix"))
                    .body(ONE_USER).returns(LegacyUser.class).idempotent(),
            user("create").takes(USER, name("user", "add_user")).body(BodyMapping.value("user"))
                    .returns(LegacyUser.class),
            user("update").takes(USER, name("user", "set_user")).body(ONE_USER)
                    .returns(LegacyUser.class).idempotent());

    private static final List<Operation> SENDERS = List.of(
            sender("list").always(asked("list")).returns(ResponseMapping.listOf(LegacySender.class)).idempotent(),
            sender("get").takes(name("sender", "status")).returns(LegacySender.class).idempotent(),
            sender("create").takes(name("sender", "add")).returns(Count.class),
            sender("delete").takes(name("sender", "delete")).returns(Count.class).idempotent(),
            sender("makeDefault").takes(name("sender", "default")).returns(Count.class).idempotent());

    private static final List<Operation> PHONEBOOK = List.of(
            phonebook("list").always(asked("list_contacts"))
                    .takes(of(PHONES, "number", "number"), text("groups", "groups"), text("q", "text_search"),
                            text("gender", "gender"), text("orderBy", "order_by"), text("orderDir", "order_dir"))
                    .lists(LegacyContact.class).idempotent(),
            phonebook("get").takes(number("get_contact"), of(FLAG, "withGroups", "with_groups")).body(ONE_NUMBER)
                    .returns(LegacyContact.class).idempotent(),
            phonebook("create").takes(CONTACT, number("add_contact"), text("groups", "groups")).body(ONE_NUMBER)
                    .returns(LegacyContact.class),
            phonebook("update")
                    .takes(CONTACT, number("edit_contact"), of(PHONES, "newNumber", "new_number"),
                            text("addToGroup", "add_to_group"), text("removeFromGroups", "remove_from_groups"))
                    .body(ONE_NUMBER).returns(LegacyContact.class).idempotent(),
            phonebook("delete").takes(number("delete_contact")).body(ONE_NUMBER).returns(Count.class).idempotent(),
            phonebook("groups").always(asked("list_groups")).returns(ResponseMapping.listOf(LegacyGroup.class)).idempotent(),
            phonebook("group").takes(name("group", "get_group")).body(ONE_GROUP).returns(LegacyGroup.class)
                    .idempotent(),
            phonebook("createGroup").takes(name("group", "add_group"), text("info", "info")).body(ONE_GROUP)
                    .returns(LegacyGroup.class),
            phonebook("updateGroup").takes(name("group", "edit_group"), text("name", "name"), text("info", "info"))
                    .body(ONE_GROUP).returns(LegacyGroup.class).idempotent(),
            phonebook("deleteGroup").takes(name("group", "delete_group"), of(FLAG, "deleteContacts", "remove_contacts"))
                    .body(ONE_GROUP).returns(Count.class).idempotent());

    static final List<Operation> ROWS = Stream.of(USERS, SENDERS, PHONEBOOK).flatMap(List::stream).toList();

    private LegacyOperations() {
    }

    private static Operation user(String action) {
        return post("user", action, "/user.do", FORM).always(AS_JSON);
    }

    private static Operation sender(String action) {
        return post("sender", action, "/sender.do", FORM).always(AS_JSON)
                .body(BodyMapping.value("sender").orKeyOf(LegacySender.class, "sender"));
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
