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
import java.util.Optional;

import io.github.camelsmsapi.operation.contact.Contact;

/**
 * What makes the group more like the file.
 *
 * @param kind    what is to be done
 * @param contact the contact as it is; empty for one to be made
 * @param fields  how it shall be; empty for one that leaves the group
 */
public record Change(Kind kind, Optional<Contact> contact, Map<String, Object> fields) {

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
