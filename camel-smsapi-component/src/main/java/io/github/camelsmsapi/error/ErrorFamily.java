// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/** The kinds of request that raise error codes (wire reference, section 18). */
public enum ErrorFamily {

    /** Every request. */
    ANY,
    /** {@code sms.do}, {@code mms.do}, {@code vms.do} with a recipient. */
    SEND,
    /** A message with a send date. */
    SCHEDULE,
    /** Number look-up. */
    HLR,
    /** Deletion of scheduled messages ({@code sch_del}). */
    CANCEL,
    /** The withdrawn look-up of a message's status. */
    STATUS,
    /** {@code user.do}. */
    USER,
    /** {@code sender.do}. */
    SENDER,
    /** {@code phonebook.do}. */
    PHONEBOOK
}
