/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.examples.contacts;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.operation.contact.Contact;

/** A line of the file: how a contact of the group shall be. */
public record Customer(
        @JsonProperty("phone") String phone, @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName) {

    /** Whether the contact is so already. */
    boolean is(Contact contact) {
        return contact.firstName().orElse("").equals(firstName) && contact.lastName().orElse("").equals(lastName);
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
