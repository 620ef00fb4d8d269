// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps messages apart that must not share a request. SMSAPI drops a number's second message of a request where it is
 * not told otherwise (wire reference, section 2.1), what it does with an idx that stands twice in a request is not
 * documented, and a number or an idx that is none (which is sent all the same with {@code validate=false}) would shift
 * those of the others.
 */
final class Apart {

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private boolean alone;

    /** Whether the message can share a request with those that were added. */
    boolean fits(SendRequest message) {
        return numbers.isEmpty() || !alone && isOneOfSeveral(message) && isNew(message);
    }

    private boolean isNew(SendRequest message) {
        return (SendBatch.keepsRepeatedNumbers(message) || message.recipients().stream().noneMatch(numbers::contains))
                && message.idx().stream().noneMatch(ids::contains);
    }

    private static boolean isOneOfSeveral(SendRequest message) {
        return message.recipients().size() == 1 && message.recipients().get(0).matches("\\d+")
                && message.idx().size() <= 1 && message.idx().stream().noneMatch(idx -> idx.isBlank() || idx.contains("|"));
    }

    void add(SendRequest message) {
        numbers.addAll(message.recipients());
        ids.addAll(message.idx());
        alone |= !isOneOfSeveral(message);
    }
}
