// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.server.Parameters;

/** What {@code phonebook.do} can do; the parameter that asks for it has its name. */
enum PhonebookAction {

    LIST_CONTACTS(ContactActions::list, "number", "groups", "text_search", "gender", "order_by", "order_dir", "limit",
                  "offset", "with_groups"),
    ADD_CONTACT(ContactActions::add, "first_name", "last_name", "info", "email", "birthday", "city", "gender", "groups"),
    EDIT_CONTACT(ContactActions::edit, "new_number", "add_to_group", "remove_from_groups", "first_name", "last_name",
                 "info", "email", "birthday", "city", "gender", "groups"),
    GET_CONTACT(ContactActions::get, "with_groups"),
    DELETE_CONTACT(ContactActions::delete),
    LIST_GROUPS(GroupActions::list),
    ADD_GROUP(GroupActions::add, "info"),
    EDIT_GROUP(GroupActions::edit, "name", "info"),
    GET_GROUP(GroupActions::get),
    DELETE_GROUP(GroupActions::delete, "remove_contacts");

    private static final Set<String> OF_EVERY_REQUEST = Set.of(
            "username", "password", "access_token", "format", "encoding");

    private final Function<PhonebookRequest, ObjectNode> work;
    private final Set<String> parameters;

    PhonebookAction(Function<PhonebookRequest, ObjectNode> work, String... parameters) {
        this.work = work;
        this.parameters = Set.of(parameters);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    ObjectNode answer(PhonebookRequest request) {
        return work.apply(request);
    }

    /** The one action that a request asks for; 4002 if there is none, 4003 if something does not belong to it. */
    static PhonebookAction of(Parameters given) {
        var action = Arrays.stream(values()).filter(candidate -> given.has(candidate.parameter())).findFirst()
                .orElseThrow(PhonebookCode.ACTION::refused);
        var fitting = Stream.of(Set.of(action.parameter()), action.parameters, OF_EVERY_REQUEST)
                .flatMap(Set::stream).collect(Collectors.toSet());
        PhonebookCode.PARAMETER_USAGE.refuseIf(!fitting.containsAll(given.names()));
        return action;
    }
}
