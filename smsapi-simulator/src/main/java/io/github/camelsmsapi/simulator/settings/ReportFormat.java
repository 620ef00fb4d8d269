// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** What a delivery report has (wire reference, section 16.1). */
public enum ReportFormat {
    /** All that has ever been seen. */
    NEWEST,
    /** No more than {@code MsgId}, {@code status}, {@code idx}, {@code donedate} and {@code username}. */
    OLDEST
}
