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
