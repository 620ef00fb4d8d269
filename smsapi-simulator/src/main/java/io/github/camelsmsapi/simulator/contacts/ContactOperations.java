// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Contact;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Page;

import static io.github.camelsmsapi.simulator.account.StandardField.EMAIL;
import static io.github.camelsmsapi.simulator.account.StandardField.PHONE_NUMBER;

/** {@code /contacts} and {@code /contacts/{contactId}}. */
final class ContactOperations {

    private ContactOperations() {
    }

    static Answer list(ContactRequest request) {
        var query = new ContactQuery(request);
        return query.refusal().orElseGet(() -> Page.of(request.call()).answer(
                query.found(), contact -> ContactJson.of(request.book(), contact)));
    }

    /** A contact that is there already, known by its number or else by its address, is shown as it is. */
    static Answer create(ContactRequest request) {
        var form = new ContactForm(request);
        var number = form.values().getOrDefault(PHONE_NUMBER.wireName(), "");
        var email = form.values().getOrDefault(EMAIL.wireName(), "");
        if (form.refusal().isPresent()) {
            return form.refusal().get();
        }
        if (number.isEmpty() && email.isEmpty()) {
            return ContactRequest.blank(PHONE_NUMBER.wireName());
        }
        var known = number.isEmpty()
                ? request.book().contactWith(EMAIL, email) : request.book().contactWith(PHONE_NUMBER, number);
        return known.map(contact -> shown(request, 200, contact))
                .orElseGet(() -> shown(request, 201, request.book().addContact(form.values())));
    }

    static Answer deleteFound(ContactRequest request) {
        var query = new ContactQuery(request);
        return query.refusal().orElseGet(() -> {
            query.found().forEach(request.book()::throwAway);
            return Answer.empty(202);
        });
    }

    static Answer get(ContactRequest request) {
        return request.onContact(contact -> shown(request, 200, contact));
    }

    static Answer update(ContactRequest request) {
        return request.onContact(contact -> {
            var form = new ContactForm(request);
            return form.refusal().or(() -> conflict(request, contact, form)).orElseGet(() -> {
                var changed = contact.with(form.values(), request.book().now());
                return changed.phoneNumber().isEmpty() && changed.value(EMAIL).isEmpty()
                        ? ContactRequest.blank(PHONE_NUMBER.wireName())
                        : shown(request, 200, request.book().keep(changed));
            });
        });
    }

    static Answer delete(ContactRequest request) {
        return request.onContact(contact -> {
            request.book().throwAway(contact);
            return Answer.empty(204);
        });
    }

    private static Optional<Answer> conflict(ContactRequest request, Contact contact, ContactForm form) {
        return Optional.ofNullable(form.values().get(PHONE_NUMBER.wireName())).filter(number -> !number.isEmpty())
                .flatMap(number -> request.book().contactWith(PHONE_NUMBER, number))
                .filter(other -> !other.id().equals(contact.id()))
                .map(other -> ContactRequest.conflict("Contact with this phone number already exists"));
    }

    private static Answer shown(ContactRequest request, int status, Contact contact) {
        return Answer.json(status, ContactJson.of(request.book(), contact));
    }
}
