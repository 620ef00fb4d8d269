// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** {@code /contacts/groups} and {@code /contacts/groups/{groupId}}. */
final class GroupOperations {

    /** Only {@code permission_send} changes something: how many contacts a group has is always shown. */
    private static final List<String> WITH = List.of("contacts_count", "permission_send", "no_group", "phone_number");

    private GroupOperations() {
    }

    static Answer list(ContactRequest request) {
        var with = request.parameters().list("with");
        var unknown = with.stream().filter(extra -> !WITH.contains(extra)).findFirst();
        if (unknown.isPresent()) {
            return RestErrors.invalid("The value you selected is not a valid choice.", "with", unknown.get());
        }
        var names = request.parameters().list("name").stream().map(Comparison::of).toList();
        var found = request.book().groups().stream()
                .filter(group -> names.isEmpty() || names.stream().anyMatch(name -> name.like(group.name())))
                .filter(group -> !with.contains("permission_send") || maySend(request, group))
                .toList();
        return Page.ofWhole(request.call()).answer(
                found, group -> ContactJson.of(request.book(), group));
    }

    static Answer create(ContactRequest request) {
        return withTraits(request, new Group.Traits("", ""), traits -> shown(
                request, 201, request.book().addGroup(traits, request.user())));
    }

    static Answer deleteAll(ContactRequest request) {
        request.book().groups().forEach(request.book()::dropGroup);
        return Answer.empty(204);
    }

    static Answer get(ContactRequest request) {
        return request.onGroup(group -> shown(request, 200, group));
    }

    static Answer update(ContactRequest request) {
        return request.onWritableGroup(group -> withTraits(request, group.traits(), traits -> shown(
                request, 200, request.book().keep(group.with(traits, request.book().now())))));
    }

    /** With its contacts a group goes as a command that is accepted; everything is done at once. */
    static Answer delete(ContactRequest request) {
        return request.onWritableGroup(group -> {
            var withContacts = request.parameters().flag("delete_contacts");
            var members = request.book().members(group);
            if (withContacts) {
                members.forEach(request.book()::throwAway);
            }
            request.book().dropGroup(group);
            return Answer.empty(withContacts && !members.isEmpty() ? 202 : 204);
        });
    }

    /** Reads what the request says of a group; where it says nothing, things stay as they are. */
    private static Answer withTraits(
            ContactRequest request, Group.Traits before, Function<Group.Traits, Answer> action) {
        var given = request.parameters();
        var name = given.has("name") ? given.first("name").trim() : before.name();
        var days = given.first("contact_expire_after").trim();
        if (name.isEmpty()) {
            return ContactRequest.blank("name");
        }
        if (!days.matches("[0-9]{0,5}")) {
            return RestErrors.invalid("This value should be a number.", "contact_expire_after", days);
        }
        if (!name.equals(before.name()) && request.book().groupNamed(name).isPresent()) {
            return ContactRequest.conflict("Group with this name already exists");
        }
        var expireAfter = given.has("contact_expire_after")
                ? Optional.of(days).filter(text -> !text.isEmpty()).map(Integer::valueOf) : before.expireAfter();
        return action.apply(new Group.Traits(
                name, given.has("description") ? given.first("description") : before.description(),
                given.has("idx") ? given.first("idx") : before.idx(), expireAfter));
    }

    private static boolean maySend(ContactRequest request, Group group) {
        var permission = group.permissions().get(request.user());
        return permission != null && permission.send();
    }

    private static Answer shown(ContactRequest request, int status, Group group) {
        return Answer.json(status, ContactJson.of(request.book(), group));
    }
}
