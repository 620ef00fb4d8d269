// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.Set;
import java.util.stream.Stream;

/** What Camel, as it is documented, does to messages and failures without anybody's fault. */
final class Excuses {

    private final Walk walk;
    private final Witness witness;
    private final Told told;

    Excuses(Walk walk, Witness witness, Told told) {
        this.walk = walk;
        this.witness = witness;
        this.told = told;
    }

    /** Whether a failure need not arrive anywhere. */
    boolean keepsQuiet(String id, Place place, boolean ofUser) {
        return place.drops(ofUser) || isStopped(id, place) || goesAnotherWay(id, place);
    }

    boolean mayBeUntried(Meant message) {
        var place = message.place();
        return place.optional() || isStopped(message.id(), place)
                || place.before().stream().anyMatch(id -> witness.failures(id) > 0);
    }

    /**
     * How often the message may be sent again because something else, repeated together with it, failed: Camel repeats
     * the step that called it, and the documentation of {@code idx} says that it is sent again.
     */
    int repeats(String message, Place place) {
        return repeatedWith(message, place).distinct().mapToInt(id -> (int) witness.failures(id)).sum();
    }

    /** Whether it was under way when another failed that stops it: Camel then drops what becomes of it. */
    private boolean isStopped(String message, Place place) {
        return place.stopped().stream().flatMap(Set::stream)
                .anyMatch(id -> !id.equals(message) && witness.failures(id) > 0);
    }

    /**
     * What is repeated as a whole ends with the failure of its last turn, which may not have come to this message
     * again; nor does a turn in which a step succeeds come to what is sent only when it fails.
     */
    private boolean goesAnotherWay(String message, Place place) {
        return place.optional()
                && place.repeats().stream().flatMap(Set::stream).anyMatch(id -> witness.passedAfter(id, message))
                || repeatedWith(message, place).anyMatch(id -> witness.failedAfter(id, message) && arrives(id));
    }

    private boolean arrives(String id) {
        if (!told.of(id).isEmpty()) {
            return true;
        }
        var message = walk.messages().get(id);
        return message == null ? keepsQuiet(id, walk.failures().get(id), true) : keepsQuiet(id, message.place(), false);
    }

    /**
     * The messages whose failures repeat this message too, and the user's steps, for whose failures the policies repeat
     * nothing.
     */
    private Stream<String> repeatedWith(String message, Place place) {
        return place.repeats().stream().flatMap(Set::stream)
                .filter(id -> !id.equals(message) && (place.usersRepeated() || walk.messages().containsKey(id)));
    }
}
