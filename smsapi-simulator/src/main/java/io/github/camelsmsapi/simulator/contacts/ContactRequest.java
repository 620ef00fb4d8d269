// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.function.BiFunction;
import java.util.function.Function;

import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.account.CustomField;
import io.github.camelsmsapi.simulator.account.Group;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Call;
import io.github.camelsmsapi.simulator.server.Parameters;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** A request under {@code /contacts}, and what its path names. */
record ContactRequest(Gateway gateway, Call call) {

    AddressBook book() {
        return gateway.account().addressBook();
    }

    Parameters parameters() {
        return call.parameters();
    }

    /** The user who asks: the one of the credentials, or who owns the account. */
    String user() {
        var named = call.identity().username();
        return named.isEmpty() ? gateway.account().username() : named;
    }

    Answer onContact(Function<Contact, Answer> action) {
        return book().contact(call.pathVariable("contactId")).map(action)
                .orElseGet(() -> RestErrors.notFound("Cannot find contact"));
    }

    Answer onGroup(Function<Group, Answer> action) {
        return book().group(call.pathVariable("groupId")).map(action).orElseGet(ContactRequest::groupNotFound);
    }

    /** The same for a change, which a user may be forbidden by the permissions of the group. */
    Answer onWritableGroup(Function<Group, Answer> action) {
        return onGroup(group -> {
            var permission = group.permissions().get(user());
            return permission == null || permission.write()
                    ? action.apply(group) : RestErrors.of(403, "Access forbidden", "access_forbidden");
        });
    }

    Answer onGroupAndContact(BiFunction<Group, Contact, Answer> action) {
        return onGroup(group -> onContact(contact -> action.apply(group, contact)));
    }

    Answer onField(Function<CustomField, Answer> action) {
        return book().field(call.pathVariable("fieldId")).map(action)
                .orElseGet(() -> RestErrors.notFound("Field not found"));
    }

    static Answer groupNotFound() {
        return RestErrors.notFound("Group not found");
    }

    static Answer blank(String path) {
        return RestErrors.invalid("This value should not be blank.", path, "");
    }

    static Answer conflict(String message) {
        return RestErrors.of(409, message, "conflict");
    }
}
