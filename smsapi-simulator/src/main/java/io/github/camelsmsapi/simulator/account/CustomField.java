// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** A field that the customer added. Contacts keep its values under its id, so that it can be renamed. */
public record CustomField(String id, String name, FieldType type, String typeAsSent) implements Entry {

    public CustomField renamed(String newName) {
        return new CustomField(id, newName, type, typeAsSent);
    }
}
