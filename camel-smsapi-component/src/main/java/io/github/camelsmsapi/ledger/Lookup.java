// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

/** What came of asking SMSAPI for the status of a message (wire reference, section 2.8). */
public enum Lookup {

    /** SMSAPI told a status, which the message has now unless it had a final one. */
    ANSWERED,

    /** SMSAPI says that there is no message with this id (code 301). It does not say what became of it. */
    NO_SUCH_MESSAGE,

    /** SMSAPI says that this is no id (code 400). */
    INVALID_ID,

    /** SMSAPI does not offer the look-up any more, or not to this account. */
    WITHDRAWN,

    /** There was nothing to ask with or for: no look-up was wanted, no id is known, or the message is no SMS. */
    NOT_ASKED
}
