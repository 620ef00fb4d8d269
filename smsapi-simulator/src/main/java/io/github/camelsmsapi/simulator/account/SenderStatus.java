// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** How far a sender name has come (wire reference, section 7.2); clients know more states than SMSAPI publishes. */
public enum SenderStatus {
    ACTIVE,
    INACTIVE,
    UNKNOWN,
    PENDING,
    REJECTED,
    DELETED
}
