// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.account.Permission;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Page;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** {@code /contacts/groups/{groupId}/permissions}: who may do what with a group. */
final class PermissionOperations {

    private static final Permission NOTHING = new Permission(false, false, false);

    private PermissionOperations() {
    }

    static Answer list(ContactRequest request) {
        return request.onGroup(group -> Page.ofWhole(request.call()).answer(
                List.copyOf(group.permissions().entrySet()),
                (Map.Entry<String, Permission> entry) -> ContactJson.of(group, entry.getKey(), entry.getValue())));
    }

    static Answer create(ContactRequest request) {
        return create(request, request.parameters().first("username").trim());
    }

    /** The same with the name in the path, as PHP does it. */
    static Answer createFor(ContactRequest request) {
        return create(request, request.call().pathVariable("username"));
    }

    private static Answer create(ContactRequest request, String username) {
        return request.onGroup(group -> username.isEmpty()
                ? ContactRequest.blank("username") : permit(request, group, username, NOTHING, 201));
    }

    static Answer get(ContactRequest request) {
        var username = request.call().pathVariable("username");
        return request.onGroup(group -> Optional.ofNullable(group.permissions().get(username))
                .map(permission -> Answer.json(200, ContactJson.of(group, username, permission)))
                .orElseGet(PermissionOperations::notFound));
    }

    /** A permission that does not exist is made. */
    static Answer update(ContactRequest request) {
        var username = request.call().pathVariable("username");
        return request.onGroup(group -> permit(
                request, group, username, group.permissions().getOrDefault(username, NOTHING),
                group.permissions().containsKey(username) ? 200 : 201));
    }

    static Answer delete(ContactRequest request) {
        var username = request.call().pathVariable("username");
        return request.onGroup(group -> {
            if (!group.permissions().containsKey(username)) {
                return notFound();
            }
            request.book().keep(group.forget(username));
            return Answer.empty(204);
        });
    }

    private static Answer permit(
            ContactRequest request, Group group, String username, Permission before, int status) {
        var permission = new Permission(
                flag(request, "read", before.read()), flag(request, "write", before.write()),
                flag(request, "send", before.send()));
        return Answer.json(
                status, ContactJson.of(request.book().keep(group.permit(username, permission)), username, permission));
    }

    private static boolean flag(ContactRequest request, String name, boolean otherwise) {
        return request.parameters().has(name) ? request.parameters().flag(name) : otherwise;
    }

    private static Answer notFound() {
        return RestErrors.notFound("Permission not found");
    }
}
