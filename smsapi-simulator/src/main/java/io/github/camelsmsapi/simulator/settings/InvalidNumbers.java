// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** What an answer says of refused numbers when others were accepted (wire reference, section 2.5). */
public enum InvalidNumbers {
    /** Nothing: they are missing from the list. */
    DROP,
    /** They are listed as invalid_numbers. */
    REPORT
}
