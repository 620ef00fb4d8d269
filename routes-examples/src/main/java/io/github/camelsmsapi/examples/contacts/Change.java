// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.util.Map;

import io.github.camelsmsapi.operation.contact.Contact;

/**
 * What makes the group more like the file.
 *
 * @param kind    what is to be done
 * @param contact the contact as it is; null for one to be made
 * @param fields  how it shall be; empty for one that leaves the group
 */
public record Change(Kind kind, Contact contact, Map<String, Object> fields) {

    /** What is to be done with a contact. */
    public enum Kind {
        /** Make it, unless SMSAPI has it, and take it into the group. */
        JOIN,
        /** Change it. */
        UPDATE,
        /** Take it out of the group. */
        LEAVE
    }

    @Override
    public String toString() {
        return "Change[" + kind + "]";
    }
}
