// SPDX-License-Identifier: Apache-2.0
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
    /** Given up with an unknown outcome; a report may still settle it. */
    UNKNOWN;

    /** Whether the process has nothing left to do for such a row. */
    public boolean isEnd() {
        return this == SETTLED || this == DEAD || this == UNKNOWN;
    }
}
