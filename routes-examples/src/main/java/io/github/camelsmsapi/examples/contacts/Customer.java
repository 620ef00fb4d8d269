// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.operation.contact.Contact;

import static java.util.Objects.requireNonNullElse;

/** A line of the file: how a contact of the group shall be. */
public record Customer(
        @JsonProperty("phone") String phone, @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName) {

    /** Whether the contact is so already. */
    boolean is(Contact contact) {
        return requireNonNullElse(contact.firstName(), "").equals(firstName)
                && requireNonNullElse(contact.lastName(), "").equals(lastName);
    }

    /** What {@code contacts/create} and {@code contacts/update} take. */
    public Map<String, Object> fields() {
        return Map.of("phoneNumber", phone, "firstName", firstName, "lastName", lastName);
    }

    @Override
    public String toString() {
        return "Customer";
    }
}
