// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.operation.contact.ContactField;
import io.github.camelsmsapi.operation.contact.Group;

import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.FORM;
import static io.github.camelsmsapi.internal.operation.HttpOperation.Style.QUERY;
import static io.github.camelsmsapi.internal.operation.Operation.delete;
import static io.github.camelsmsapi.internal.operation.Operation.get;
import static io.github.camelsmsapi.internal.operation.Operation.post;
import static io.github.camelsmsapi.internal.operation.Operation.put;
import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.FIELDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.INTEGER;
import static io.github.camelsmsapi.internal.operation.ParameterType.PHONES;

/** Contacts, their groups and their fields (wire reference, section 9.1). */
final class ContactOperations {

    private static final Parameter ID = text("id", "contactId").asRequired();
    private static final Parameter GROUP = text("id", "groupId").asRequired();
    private static final Parameter FIELD = text("id", "fieldId").asRequired();
    private static final Parameter USER = text("user", "username").asRequired();
    private static final Parameter NAME = text("name", "name");

    private static final List<Parameter> CONTACT = List.of(
            of(PHONES, "phoneNumber", "phone_number"), text("email", "email"), text("firstName", "first_name"),
            text("lastName", "last_name"), text("gender", "gender"), text("birthdayDate", "birthday_date"),
            text("description", "description"), text("city", "city"), text("country", "country"),
            text("source", "source"), text("idx", "idx"), of(FIELDS, "fields", "*"));

    private static final List<Parameter> FILTERS = List.of(
            text("q", "q"), of(PHONES, "phoneNumber", "phone_number[]"), text("email", "email[]"),
            text("firstName", "first_name[]"), text("lastName", "last_name[]"), of(IDS, "groupId", "group_id[]"),
            text("gender", "gender"), text("birthdayDate", "birthday_date[]"));

    private static final List<Parameter> GROUP_FIELDS = List.of(
            NAME, text("description", "description"), text("idx", "idx"),
            of(INTEGER, "contactExpireAfter", "contact_expire_after"));

    private static final List<Parameter> RIGHTS = List.of(of(FLAG, "canRead", "read"), of(FLAG, "canWrite", "write"),
            of(FLAG, "canSend", "send"));

    private static final BodyMapping ONE_CONTACT = BodyMapping.value("id").orIdOf(Contact.class);
    private static final BodyMapping ONE_GROUP = BodyMapping.value("id").orIdOf(Group.class);
    private static final BodyMapping ONE_FIELD = BodyMapping.value("id").orIdOf(ContactField.class);
    private static final BodyMapping A_MEMBER = BodyMapping.value("contactId").orIdOf(Contact.class);
    private static final BodyMapping A_GROUP_OF_ONE = BodyMapping.value("groupId").orIdOf(Group.class);
    private static final BodyMapping A_RIGHT = BodyMapping.value("user").orRecord(Group.Permission.class);

    private static final List<Operation> CONTACTS = List.of(
            get("contacts", "list", "/contacts").takes(FILTERS, text("orderBy", "order_by")).lists(Contact.class),
            get("contacts", "get", "/contacts/{contactId}").takes(ID).body(ONE_CONTACT).returns(Contact.class),
            post("contacts", "create", "/contacts", FORM).takes(CONTACT)
                    .body(BodyMapping.value("phoneNumber").orRecord(Contact.class)).returns(Contact.class),
            put("contacts", "update", "/contacts/{contactId}", FORM).takes(CONTACT, ID)
                    .body(BodyMapping.value("id").orRecord(Contact.class)).returns(Contact.class),
            delete("contacts", "delete", "/contacts/{contactId}").takes(ID).body(ONE_CONTACT),
            delete("contacts", "deleteAll", "/contacts").takes(FILTERS).needsFilter(),
            get("contacts", "groups", "/contacts/{contactId}/groups").takes(ID).body(ONE_CONTACT).lists(Group.class),
            post("contacts", "assign", "/contacts/{contactId}/groups", FORM)
                    .takes(ID, of(IDS, "groupId", "[]").asRequired()).body(A_GROUP_OF_ONE)
                    .returns(ResponseMapping.pageOf(Group.class)).idempotent(),
            get("contacts", "group", "/contacts/{contactId}/groups/{groupId}")
                    .takes(ID, text("groupId", "groupId").asRequired()).body(A_GROUP_OF_ONE).returns(Group.class),
            put("contacts", "pin", "/contacts/{contactId}/groups/{groupId}", QUERY)
                    .takes(ID, text("groupId", "groupId").asRequired()).body(A_GROUP_OF_ONE)
                    .returns(ResponseMapping.pageOf(Group.class)),
            delete("contacts", "unpin", "/contacts/{contactId}/groups/{groupId}")
                    .takes(ID, text("groupId", "groupId").asRequired()).body(A_GROUP_OF_ONE),
            Operation.of("contacts", "trash", "HEAD", "/contacts/trash", QUERY)
                    .returns(ResponseMapping.number("X-Result-Count")),
            delete("contacts", "cleanTrash", "/contacts/trash"),
            put("contacts", "restore", "/contacts/trash/restore", QUERY).returns(ResponseMapping.completion()));

    private static final List<Operation> GROUPS = List.of(
            get("groups", "list", "/contacts/groups").takes(NAME, of(IDS, "with", "with[]")).lists(Group.class),
            get("groups", "get", "/contacts/groups/{groupId}").takes(GROUP).body(ONE_GROUP).returns(Group.class),
            post("groups", "create", "/contacts/groups", FORM).takes(GROUP_FIELDS)
                    .body(BodyMapping.value("name").orRecord(Group.class)).returns(Group.class),
            put("groups", "update", "/contacts/groups/{groupId}", FORM).takes(GROUP_FIELDS, GROUP)
                    .body(BodyMapping.value("id").orRecord(Group.class)).returns(Group.class),
            Operation.of("groups", "delete", "DELETE", "/contacts/groups/{groupId}", FORM)
                    .takes(GROUP, of(FLAG, "deleteContacts", "delete_contacts")).body(ONE_GROUP)
                    .returns(ResponseMapping.completion()),
            delete("groups", "deleteAll", "/contacts/groups").needsFilter(),
            get("groups", "member", "/contacts/groups/{groupId}/members/{contactId}")
                    .takes(GROUP, text("contactId", "contactId").asRequired()).body(A_MEMBER).returns(Contact.class),
            put("groups", "pin", "/contacts/groups/{groupId}/members/{contactId}", QUERY)
                    .takes(GROUP, text("contactId", "contactId").asRequired()).body(A_MEMBER).returns(Contact.class),
            delete("groups", "unpin", "/contacts/groups/{groupId}/members/{contactId}")
                    .takes(GROUP, text("contactId", "contactId").asRequired()).body(A_MEMBER),
            post("groups", "addMembers", "/contacts/groups/{groupId}/members", FORM).takes(FILTERS, GROUP).needsFilter()
                    .returns(ResponseMapping.completion()).idempotent(),
            put("groups", "moveMembers", "/contacts/groups/{groupId}/members", FORM).takes(FILTERS, GROUP).needsFilter()
                    .returns(ResponseMapping.completion()),
            Operation.of("groups", "removeMembers", "DELETE", "/contacts/groups/{groupId}/members", FORM)
                    .takes(FILTERS, GROUP).needsFilter().returns(ResponseMapping.completion()),
            get("groups", "permissions", "/contacts/groups/{groupId}/permissions").takes(GROUP).body(ONE_GROUP)
                    .lists(Group.Permission.class),
            post("groups", "createPermission", "/contacts/groups/{groupId}/permissions", FORM).takes(RIGHTS, GROUP, USER)
                    .body(A_RIGHT).returns(Group.Permission.class),
            get("groups", "permission", "/contacts/groups/{groupId}/permissions/{username}").takes(GROUP, USER)
                    .body(A_RIGHT).returns(Group.Permission.class),
            put("groups", "updatePermission", "/contacts/groups/{groupId}/permissions/{username}", FORM)
                    .takes(RIGHTS, GROUP, USER).body(A_RIGHT).returns(Group.Permission.class),
            delete("groups", "deletePermission", "/contacts/groups/{groupId}/permissions/{username}").takes(GROUP, USER)
                    .body(A_RIGHT));

    private static final List<Operation> FIELD_ROWS = List.of(
            get("fields", "list", "/contacts/fields").lists(ContactField.class),
            post("fields", "create", "/contacts/fields", FORM).takes(NAME.asRequired(), text("type", "type"))
                    .body(BodyMapping.value("name").orRecord(ContactField.class)).returns(ContactField.class),
            put("fields", "update", "/contacts/fields/{fieldId}", FORM).takes(FIELD, NAME.asRequired())
                    .body(BodyMapping.value("name").orRecord(ContactField.class)).returns(ContactField.class),
            delete("fields", "delete", "/contacts/fields/{fieldId}").takes(FIELD).body(ONE_FIELD),
            get("fields", "options", "/contacts/fields/{fieldId}/options").takes(FIELD).body(ONE_FIELD)
                    .returns(ResponseMapping.pageOf(ContactField.Option.class)),
            get("fields", "available", "/contacts/fields/available")
                    .returns(ResponseMapping.pageOf(ContactField.Available.class)));

    static final List<Operation> ROWS = Stream.of(CONTACTS, GROUPS, FIELD_ROWS).flatMap(List::stream).toList();

    private ContactOperations() {
    }
}
