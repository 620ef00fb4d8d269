// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** What an account can be forbidden to do: code 110. */
public enum Action {
    SEND,
    SCHEDULE,
    DELETE_SCHEDULED,
    STATUS,
    BALANCE,
    FLASH,
    FAST,
    BINARY,
    /** To see and change who opted out, and the settings of it. */
    OPT_OUTS,
    /** To register addresses for callbacks. */
    CALLBACKS,
    /** Everything that {@code phonebook.do} does: code 4001 instead. */
    PHONEBOOK
}
