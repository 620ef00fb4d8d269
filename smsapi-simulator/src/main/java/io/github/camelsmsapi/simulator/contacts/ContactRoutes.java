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
import io.github.camelsmsapi.simulator.server.Route;
import io.vertx.core.Future;

import static io.github.camelsmsapi.simulator.server.Route.delete;
import static io.github.camelsmsapi.simulator.server.Route.get;
import static io.github.camelsmsapi.simulator.server.Route.head;
import static io.github.camelsmsapi.simulator.server.Route.post;
import static io.github.camelsmsapi.simulator.server.Route.put;

/** The rows under {@code /contacts}. */
public final class ContactRoutes {

    private ContactRoutes() {
    }

    /** All of them; where two paths fit a request, the first is meant. */
    public static List<Route> all() {
        return List.of(
                get("/contacts/groups", form(GroupOperations::list)),
                post("/contacts/groups", form(GroupOperations::create)),
                delete("/contacts/groups", form(GroupOperations::deleteAll)),
                get("/contacts/groups/:groupId", form(GroupOperations::get)),
                put("/contacts/groups/:groupId", form(GroupOperations::update)),
                delete("/contacts/groups/:groupId", form(GroupOperations::delete)),

                get("/contacts/groups/:groupId/permissions", form(PermissionOperations::list)),
                post("/contacts/groups/:groupId/permissions", form(PermissionOperations::create)),
                get("/contacts/groups/:groupId/permissions/:username", form(PermissionOperations::get)),
                put("/contacts/groups/:groupId/permissions/:username", form(PermissionOperations::update)),
                post("/contacts/groups/:groupId/permissions/:username", form(PermissionOperations::createFor)),
                delete("/contacts/groups/:groupId/permissions/:username", form(PermissionOperations::delete)),

                get("/contacts/groups/:groupId/members/:contactId", form(MemberOperations::get)),
                put("/contacts/groups/:groupId/members/:contactId", form(MemberOperations::pin)),
                delete("/contacts/groups/:groupId/members/:contactId", form(MemberOperations::unpin)),
                put("/contacts/groups/:groupId/members", form(MemberOperations::moveFound)),
                post("/contacts/groups/:groupId/members", form(MemberOperations::pinFound)),
                delete("/contacts/groups/:groupId/members", form(MemberOperations::unpinFound)),

                head("/contacts/trash", form(TrashOperations::count)),
                delete("/contacts/trash", form(TrashOperations::empty)),
                put("/contacts/trash/restore", form(TrashOperations::restore)),

                get("/contacts/fields", form(FieldOperations::list)),
                post("/contacts/fields", form(FieldOperations::create)),
                get("/contacts/fields/available", form(FieldOperations::available)),
                put("/contacts/fields/:fieldId", form(FieldOperations::update)),
                delete("/contacts/fields/:fieldId", form(FieldOperations::delete)),
                get("/contacts/fields/:fieldId/options", form(FieldOperations::options)),

                get("/contacts", form(ContactOperations::list)),
                post("/contacts", form(ContactOperations::create)),
                delete("/contacts", form(ContactOperations::deleteFound)),
                get("/contacts/:contactId", form(ContactOperations::get)),
                put("/contacts/:contactId", form(ContactOperations::update)),
                delete("/contacts/:contactId", form(ContactOperations::delete)),

                get("/contacts/:contactId/groups", form(ContactGroupOperations::list)),
                post("/contacts/:contactId/groups", form(ContactGroupOperations::assignAll)),
                get("/contacts/:contactId/groups/:groupId", form(ContactGroupOperations::get)),
                put("/contacts/:contactId/groups/:groupId", form(ContactGroupOperations::assign)),
                delete("/contacts/:contactId/groups/:groupId", form(MemberOperations::unpin)));
    }

    private static Operation form(Function<ContactRequest, Answer> operation) {
        return (gateway, call) -> Future.succeededFuture(answer(gateway, call, operation));
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
