// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.simulator.account.FieldType;
import io.github.camelsmsapi.simulator.account.PhoneNumber;
import io.github.camelsmsapi.simulator.account.StandardField;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** The values that a request gives to the fields of a contact. A name that is no field is refused. */
final class ContactForm {

    private static final Set<String> OF_EVERY_REQUEST = Set.of("username", "password", "access_token", "format");

    private final ContactRequest request;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<Answer> refusal = Optional.empty();

    ContactForm(ContactRequest request) {
        this.request = request;
        request.parameters().names().stream().filter(name -> !OF_EVERY_REQUEST.contains(name)).forEach(this::read);
    }

    /** The values by the keys under which a contact keeps them; an empty one takes what there was away. */
    Map<String, String> values() {
        return values;
    }

    /** Why they cannot be taken, if so: the first reason. */
    Optional<Answer> refusal() {
        return refusal;
    }

    private void read(String name) {
        var value = request.parameters().first(name).trim();
        var standard = StandardField.named(name);
        var own = request.book().fieldNamed(name);
        if (standard.isPresent()) {
            take(standard.get().wireName(), name, value, standard.get().accepts(value), standard.get().complaint());
        } else if (own.isPresent()) {
            var type = own.get().type();
            take(own.get().id(), name, value, type.accepts(value), type.complaint());
        } else {
            refuse("This form should not contain extra fields.", name, value);
        }
    }

    private void take(String key, String name, String value, boolean isAccepted, String complaint) {
        if (value.isEmpty()) {
            values.put(key, "");
        } else if (!isAccepted) {
            refuse(complaint, name, value);
        } else if (key.equals(StandardField.PHONE_NUMBER.wireName())) {
            PhoneNumber.read(value, request.gateway().account().countryPrefix()).ifPresentOrElse(
                    number -> values.put(key, number.digits()),
                    () -> refuse(FieldType.PHONE_NUMBER.complaint(), name, value));
        } else {
            values.put(key, value);
        }
    }

    private void refuse(String message, String path, String value) {
        refusal = refusal.or(() -> Optional.of(RestErrors.invalid(message, path, value)));
    }
}
