// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Operation;
import io.github.camelsmsapi.simulator.server.RestErrors;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

/** One operation under {@code /contacts}: what stands behind a method and a path. */
public record ContactRoutes(HttpMethod method, String path, Operation operation) {

    /** All of them; where two paths fit a request, the first is meant. */
    public static List<ContactRoutes> all() {
        return List.of(
                on(GET, "/groups", GroupOperations::list),
                on(POST, "/groups", GroupOperations::create),
                on(DELETE, "/groups", GroupOperations::deleteAll),
                on(GET, "/groups/:groupId", GroupOperations::get),
                on(PUT, "/groups/:groupId", GroupOperations::update),
                on(DELETE, "/groups/:groupId", GroupOperations::delete),

                on(GET, "/groups/:groupId/permissions", PermissionOperations::list),
                on(POST, "/groups/:groupId/permissions", PermissionOperations::create),
                on(GET, "/groups/:groupId/permissions/:username", PermissionOperations::get),
                on(PUT, "/groups/:groupId/permissions/:username", PermissionOperations::update),
                on(POST, "/groups/:groupId/permissions/:username", PermissionOperations::createFor),
                on(DELETE, "/groups/:groupId/permissions/:username", PermissionOperations::delete),

                on(GET, "/groups/:groupId/members/:contactId", MemberOperations::get),
                on(PUT, "/groups/:groupId/members/:contactId", MemberOperations::pin),
                on(DELETE, "/groups/:groupId/members/:contactId", MemberOperations::unpin),
                on(PUT, "/groups/:groupId/members", MemberOperations::moveFound),
                on(POST, "/groups/:groupId/members", MemberOperations::pinFound),
                on(DELETE, "/groups/:groupId/members", MemberOperations::unpinFound),

                on(HEAD, "/trash", TrashOperations::count),
                on(DELETE, "/trash", TrashOperations::empty),
                on(PUT, "/trash/restore", TrashOperations::restore),

                on(GET, "/fields", FieldOperations::list),
                on(POST, "/fields", FieldOperations::create),
                on(GET, "/fields/available", FieldOperations::available),
                on(PUT, "/fields/:fieldId", FieldOperations::update),
                on(DELETE, "/fields/:fieldId", FieldOperations::delete),
                on(GET, "/fields/:fieldId/options", FieldOperations::options),

                on(GET, "", ContactOperations::list),
                on(POST, "", ContactOperations::create),
                on(DELETE, "", ContactOperations::deleteFound),
                on(GET, "/:contactId", ContactOperations::get),
                on(PUT, "/:contactId", ContactOperations::update),
                on(DELETE, "/:contactId", ContactOperations::delete),

                on(GET, "/:contactId/groups", ContactGroupOperations::list),
                on(POST, "/:contactId/groups", ContactGroupOperations::assignAll),
                on(GET, "/:contactId/groups/:groupId", ContactGroupOperations::get),
                on(PUT, "/:contactId/groups/:groupId", ContactGroupOperations::assign),
                on(DELETE, "/:contactId/groups/:groupId", MemberOperations::unpin));
    }

    private static ContactRoutes on(HttpMethod method, String path, Function<ContactRequest, Answer> operation) {
        return new ContactRoutes(
                method, "/contacts" + path,
                (gateway, call) -> Future.succeededFuture(answer(gateway, call, operation)));
    }

    /** Bodies are forms: JSON was refused by 415 (wire reference, section 1.3). */
    private static Answer answer(Gateway gateway, Call call, Function<ContactRequest, Answer> operation) {
        var hasOtherBody = !call.method().equals("GET") && !call.contentType().isEmpty()
                && !call.contentType().toLowerCase(Locale.ROOT).contains("form");
        return hasOtherBody
                ? RestErrors.of(415, "Unsupported media type", "unsupported_media_type")
                : operation.apply(new ContactRequest(gateway, call));
    }
}
