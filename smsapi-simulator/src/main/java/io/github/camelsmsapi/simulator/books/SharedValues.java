// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values that many messages have in common, so that they are kept once. It remembers the latest ones only. */
final class SharedValues {

    private static final int REMEMBERED = 2_000;

    private final Map<Object, Object> recent = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** An equal message that shares its texts and its price with others. */
    BookedMessage share(BookedMessage message) {
        var submitted = message.submittedNumber().equals(message.number()) ? message.number() : message.submittedNumber();
        return new BookedMessage(
                message.type(), message.id(), message.idx(), message.number(), submitted, one(message.from()),
                one(message.text()), message.parts(), one(message.points()), message.status(), message.bookedAt(),
                message.sendAt(), message.statusAt(), one(message.notifyUrl()), message.expiresAt(), one(message.sentBy()),
                one(message.asked()));
    }

    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        var before = recent.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
