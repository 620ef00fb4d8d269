// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.server.Page;

/** {@code /contacts/{contactId}/groups}: the groups as a contact sees them. */
final class ContactGroupOperations {

    /** {@code 0=<groupId>&1=<groupId>}. */
    private static final Predicate<String> NUMBERED = Pattern.compile("[0-9]+").asMatchPredicate();

    private ContactGroupOperations() {
    }

    static Answer list(ContactRequest request) {
        return request.onContact(contact -> Page.ofWhole(request.call()).answer(
                request.book().groupsOf(contact), group -> ContactJson.of(request.book(), group)));
    }

    /** Answers with the groups that are new to the contact. */
    static Answer assignAll(ContactRequest request) {
        return request.onContact(contact -> {
            var groups = request.parameters().names().stream().filter(NUMBERED)
                    .flatMap(name -> request.parameters().all(name).stream()).distinct()
                    .map(request.book()::group).toList();
            if (groups.contains(Optional.<Group> empty())) {
                return ContactRequest.groupNotFound();
            }
            var added = groups.stream().flatMap(Optional::stream)
                    .filter(group -> !request.book().isMember(contact, group)).toList();
            var joining = contact;
            for (var group : added) {
                joining = request.book().join(joining, group);
            }
            return collection(request, added.isEmpty() ? 200 : 201, added);
        });
    }

    static Answer get(ContactRequest request) {
        return request.onGroupAndContact((group, contact) -> request.book().isMember(contact, group)
                ? Answer.json(200, ContactJson.of(request.book(), group)) : ContactRequest.groupNotFound());
    }

    static Answer assign(ContactRequest request) {
        return request.onGroupAndContact((group, contact) -> {
            var status = request.book().isMember(contact, group) ? 200 : 201;
            return collection(request, status, request.book().groupsOf(request.book().join(contact, group)));
        });
    }

    private static Answer collection(ContactRequest request, int status, List<Group> groups) {
        var body = Json.object().put("size", groups.size());
        var collection = body.putArray("collection");
        groups.forEach(group -> collection.add(ContactJson.of(request.book(), group)));
        return Answer.json(status, body);
    }
}
