// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

/** How far a request to send has come when a fault strikes. */
public enum Stage {
    /** Its head is here, its body is not read; nobody knows whom it addresses. */
    UNREAD,
    /** It is read, and nothing is booked. */
    BEFORE_BOOKING,
    /** Its messages are booked and paid for. */
    AFTER_BOOKING
}
