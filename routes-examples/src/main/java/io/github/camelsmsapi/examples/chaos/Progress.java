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
package io.github.camelsmsapi.examples.chaos;

import java.util.EnumMap;

import io.github.camelsmsapi.examples.outbox.OutboxState;

/** How many rows are in which state. */
final class Progress extends EnumMap<OutboxState, Integer> {

    private static final long serialVersionUID = 1L;

    Progress() {
        super(OutboxState.class);
    }

    /** How many have been sent or given up. */
    int done() {
        return ended() + getOrDefault(OutboxState.SENT, 0);
    }

    /** How many have nothing left to happen to them. */
    int ended() {
        return entrySet().stream().filter(state -> state.getKey().isEnd()).mapToInt(Entry::getValue).sum();
    }
}
