// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** {@code /contacts/groups/{groupId}/members}: one contact, or all that a query finds. */
final class MemberOperations {

    private MemberOperations() {
    }

    static Answer get(ContactRequest request) {
        return onMember(request, (group, contact) -> Answer.json(200, ContactJson.of(request.book(), contact)));
    }

    static Answer pin(ContactRequest request) {
        return request.onGroupAndContact((group, contact) -> {
            var status = request.book().isMember(contact, group) ? 200 : 201;
            return Answer.json(status, ContactJson.of(request.book(), request.book().join(contact, group)));
        });
    }

    static Answer unpin(ContactRequest request) {
        return onMember(request, (group, contact) -> {
            request.book().leave(contact, group);
            return Answer.empty(204);
        });
    }

    static Answer pinFound(ContactRequest request) {
        return onFound(request, (group, contact) -> request.book().join(contact, group));
    }

    /** Contacts that are moved leave all other groups. */
    static Answer moveFound(ContactRequest request) {
        return onFound(request, (group, contact) -> {
            var moving = request.book().join(contact, group);
            for (var other : request.book().groupsOf(moving)) {
                moving = other.id().equals(group.id()) ? moving : request.book().leave(moving, other);
            }
        });
    }

    static Answer unpinFound(ContactRequest request) {
        return onFound(request, (group, contact) -> request.book().leave(contact, group));
    }

    private static Answer onMember(
            ContactRequest request, BiFunction<Group, Contact, Answer> action) {
        return request.onGroupAndContact((group, contact) -> request.book().isMember(contact, group)
                ? action.apply(group, contact) : RestErrors.of(404, "Cannot find contact", "contact_not_found"));
    }

    private static Answer onFound(ContactRequest request, BiConsumer<Group, Contact> change) {
        return request.onGroup(group -> {
            var query = new ContactQuery(request);
            return query.refusal().orElseGet(() -> {
                query.found().forEach(contact -> change.accept(group, contact));
                return Answer.empty(204);
            });
        });
    }
}
