// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Optional;

/**
 * What a body that is not a map stands for. A text for people is taken as it is, even when it looks like JSON; every
 * other one may be a JSON object, whose fields are the values.
 *
 * @param option the option that the text sets; empty when a text that is not JSON is ignored
 * @param prose  whether it is a text for people
 * @param file   the option that a body of bytes sets; empty when bytes are read as text
 * @param record the record that a body may be; empty when none is looked at
 * @param key    what of a record the option takes; empty when all of it is taken
 */
public record BodyMapping(
        Optional<String> option, boolean prose, Optional<String> file, Optional<Class<?>> record, Optional<String> key) {

    static final BodyMapping NONE
            = new BodyMapping(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    /** The text of a message. */
    static BodyMapping prose(String option) {
        return new BodyMapping(Optional.of(option), true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A number, an id, a code. */
    static BodyMapping value(String option) {
        return new BodyMapping(Optional.of(option), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, where bytes, streams and files are the content of a file. */
    BodyMapping orFile(String other) {
        return new BodyMapping(option, prose, Optional.of(other), record, key);
    }

    /** The same, where a record stands for its id. */
    BodyMapping orIdOf(Class<? extends Record> type) {
        return orKeyOf(type, "id");
    }

    /** The same, where a record stands for the field by which SMSAPI knows it. */
    BodyMapping orKeyOf(Class<? extends Record> type, String name) {
        return new BodyMapping(option, prose, file, Optional.of(type), Optional.of(name));
    }

    /** The same, where a record holds the values. */
    BodyMapping orRecord(Class<? extends Record> type) {
        return new BodyMapping(option, prose, file, Optional.of(type), Optional.empty());
    }

    /** Whether a text sets this option. */
    public boolean is(String name) {
        return option.filter(name::equals).isPresent();
    }
}
