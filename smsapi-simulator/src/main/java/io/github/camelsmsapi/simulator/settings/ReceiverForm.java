// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** How the receiver of a registered callback is shown, on which the documents disagree (wire reference, section 13). */
public enum ReceiverForm {
    /** An object {@code receiver}. */
    NESTED,
    /** {@code receiver_type} and {@code receiver_number}. */
    FLAT
}
