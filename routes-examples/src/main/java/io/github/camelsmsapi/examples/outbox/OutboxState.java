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
package io.github.camelsmsapi.examples.outbox;

/** How far a row of the outbox has come. */
public enum OutboxState {

    /** To be sent; no attempt that was made can have been accepted. */
    NEW,
    /** A process has taken it and may have sent it; after its lease it is sent again under the same idx. */
    SENDING,
    /** The gateway has the message. */
    SENT,
    /** The final delivery report has come; the column {@code status} has it. */
    SETTLED,
    /** Given up; the gateway does not have it, for the reason in the row. */
    DEAD,
    /** Given up, and nobody knows whether the gateway has it; a report may still tell. */
    UNKNOWN;

    /** Whether the process has nothing left to do for such a row. */
    public boolean isEnd() {
        return this == SETTLED || this == DEAD || this == UNKNOWN;
    }
}
