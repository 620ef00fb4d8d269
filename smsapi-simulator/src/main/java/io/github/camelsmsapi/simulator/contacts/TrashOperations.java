// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import io.github.camelsmsapi.simulator.server.Answer;

/** {@code /contacts/trash}: deleted contacts, until they are restored or gone for good. */
final class TrashOperations {

    private static final int ACCEPTED = 202;
    private static final int NOTHING_TO_DO = 204;

    private TrashOperations() {
    }

    static Answer count(ContactRequest request) {
        return Answer.empty(204).withHeader("X-Result-Count", Integer.toString(request.book().trash().size()));
    }

    static Answer empty(ContactRequest request) {
        var trash = request.book().trash();
        trash.forEach(contact -> request.book().drop(contact.id()));
        return Answer.empty(trash.isEmpty() ? NOTHING_TO_DO : ACCEPTED);
    }

    static Answer restore(ContactRequest request) {
        var trash = request.book().trash();
        trash.forEach(request.book()::restore);
        return Answer.empty(trash.isEmpty() ? NOTHING_TO_DO : ACCEPTED);
    }
}
